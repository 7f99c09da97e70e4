package dk.roedtraad.demo;

import dk.roedtraad.time.CaseClock;
import dk.roedtraad.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the demo's cases by living through fifteen months day by day: what people do goes through the same resources
 * and the same flow as everything else. What lies after today stays open.
 */
@ApplicationScoped
class SeedCases {

    private static final Logger LOG = Logger.getLogger(SeedCases.class.getName());

    private static final int WEEKS_AHEAD = 6;
    private static final int WEEKS_BETWEEN_OPENINGS = 6;

    private static final List<TeamDay> TEAM_DAYS = List.of(new TeamDay(Staff.HORSENS, DayOfWeek.TUESDAY),
        new TeamDay(Staff.SILKEBORG, DayOfWeek.WEDNESDAY));

    /** On which weekday a municipality's rehabilitation team meets, and whose staff plans it. */
    private record TeamDay(Staff staff, DayOfWeek weekday) {
    }

    /** The days that are lived through, the last one not included. */
    private record Season(Calendar calendar, LocalDate first, LocalDate end) {
    }

    @Inject
    CaseClock clock;

    @Inject
    WorkingDays workingDays;

    @Inject
    Past past;

    @Inject
    Hand hand;

    @Inject
    Surroundings surroundings;

    /** @throws RuntimeException when it cannot go on at all; a single story that cannot is only logged */
    void perform() {
        LocalDate today = clock.today();
        Season season = new Season(new Calendar(), today.minusDays(Cast.OLDEST_DAYS + 1L), today);
        Telling telling = new Telling(season.calendar(), workingDays, hand);
        Map<String, Town> towns = new HashMap<>();
        for (TeamDay teamDay : TEAM_DAYS) {
            Town town = towns.computeIfAbsent(teamDay.staff().vk().municipality(), any -> new Town());
            planCompanies(season, town, teamDay.staff());
            planMeetings(season, town, teamDay);
        }
        Cast.upTo(today, workingDays)
            .forEach(story -> telling.plan(story, towns.get(story.staff().vk().municipality())));
        int steps = live(season);
        LOG.log(Level.INFO, "demo cases made in {0} steps; {1} stories could not go on",
            new Object[] {steps, telling.brokenOff()});
    }

    private void planCompanies(Season season, Town town, Staff staff) {
        for (Trade trade : Trade.values()) {
            season.calendar().plan(season.first(), () -> surroundings.addCompany(town, staff, trade));
            long weeks = (long) WEEKS_BETWEEN_OPENINGS * trade.ordinal();
            LocalDate from = workingDays.onOrAfter(season.first().plusWeeks(weeks));
            season.calendar().plan(from, () -> surroundings.addOpening(town, staff, trade, from));
        }
    }

    /** Each week the coordinator plans a day some weeks ahead. */
    private void planMeetings(Season season, Town town, TeamDay teamDay) {
        LocalDate monday = season.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; monday.isBefore(season.end()); monday = monday.plusWeeks(1)) {
            LocalDate meeting = workingDays.onOrAfter(
                monday.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(teamDay.weekday())));
            season.calendar().plan(workingDays.onOrAfter(monday),
                () -> surroundings.planMeeting(town, teamDay.staff(), meeting));
        }
    }

    private int live(Season season) {
        int steps = 0;
        past.begin(season.first());
        try {
            for (LocalDate day = season.first(); day.isBefore(season.end()); day = day.plusDays(1)) {
                past.night(day);
                past.morning(day);
                steps += liveThrough(day, season.calendar());
            }
        } finally {
            past.end();
        }
        return steps;
    }

    private int liveThrough(LocalDate day, Calendar calendar) {
        int steps = 0;
        for (Optional<Runnable> step = calendar.next(day); step.isPresent(); step = calendar.next(day)) {
            past.aWhile();
            attempt(step.get());
            steps++;
        }
        return steps;
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a step of the demo''s past failed: {0}", Reason.of(failed));
        }
    }
}
