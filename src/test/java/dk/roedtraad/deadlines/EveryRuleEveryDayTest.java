package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.process.ShippedRules;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.time.CaseClock;
import dk.roedtraad.time.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of both profiles, counted from every day of 2020 to 2045, on a printed almanac. */
class EveryRuleEveryDayTest {

    private static final List<String> PROFILES = ShippedRules.PROFILES;

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final LocalDate AFTER = LocalDate.of(2046, 1, 1);

    private static final IntUnaryOperator NEVER = day -> -1;

    private final Almanac almanac = new Almanac();

    private WorkingDays calendar = new WorkingDays();

    /** What the domain notes say of a rule, in the almanac's days: when it warns, ought to be done, and falls due. */
    private record Said(IntUnaryOperator warn, IntUnaryOperator soft, IntUnaryOperator due) {
    }

    private static Said weeks(int warn, int soft, int due) {
        return new Said(weeks(warn), weeks(soft), weeks(due));
    }

    private static IntUnaryOperator weeks(int count) {
        return count == 0 ? NEVER : day -> day + 7 * count;
    }

    private Map<String, Said> said() {
        Map<String, Said> said = new HashMap<>();
        said.put("F-PREP", weeks(8, 10, 12));
        said.put("F-LAE265", new Said(day -> day + 21, NEVER, day -> almanac.rolled(day + 30)));
        said.put("F-HANDOVER", new Said(day -> day, NEVER, day -> almanac.onwardOpen(day, 1)));
        said.put("F-DECISION", new Said(day -> almanac.rolled(day + 28) - 5, NEVER, day -> almanac.rolled(day + 28)));
        said.put("F-FIRST-S", weeks(1, 0, 2));
        said.put("F-PLAN", weeks(3, 0, 4));
        said.put("F-LEGAL-TALKS", new Said(day -> almanac.months(day, 4), NEVER, day -> almanac.months(day, 6)));
        said.put("F-PLANFU", weeks(3, 0, 4));
        said.put("F-FIRST-EFFORT", new Said(day -> almanac.months(day, 4), day -> almanac.months(day, 5),
            day -> almanac.months(day, 6)));
        said.put("F-PLACEMENT", weeks(6, 0, 9));
        said.put("F-VKFU", new Said(day -> day + 12, NEVER, day -> day + 14));
        said.put("F-PROG", new Said(day -> almanac.months(day, 3) - 14, NEVER, day -> almanac.months(day, 3)));
        said.put("F-SURV1", weeks(0, 0, 2));
        said.put("F-SURV2", new Said(NEVER, NEVER, day -> almanac.months(day, 6) + 14));
        said.put("F-END", weeks(-26, -20, -16));
        said.put("F-APPEAL", weeks(0, 0, 4));
        said.put("F-REASSESS", weeks(3, 0, 4));
        said.put("F-CONTACT of brf-2019 from 0", new Said(day -> day + 12, NEVER, day -> day + 14));
        said.put("F-CONTACT of brf-2019 from 12", new Said(day -> day + 26, NEVER, day -> day + 28));
        said.put("F-CONTACT of paa-rette-vej from 0", new Said(day -> day + 5, NEVER, day -> day + 7));
        said.put("F-CONTACT of paa-rette-vej from 8", new Said(day -> day + 5, NEVER, day -> day + 7));
        return said;
    }

    private static String name(Rule rule) {
        return rule.stage() == null ? rule.key() : rule.key() + " of " + rule.profile() + " from "
            + (rule.stage().fromWeek() == null ? 0 : rule.stage().fromWeek());
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void theDaysAreThoseOfTheAlmanac(String profile) {
        everyDayOf(profile);
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void soAreTheyWhereTheMunicipalityCloses(String profile) {
        Map<LocalDate, String> closed = new HashMap<>();
        FIRST.minusYears(4).datesUntil(AFTER.plusYears(5))
            .filter(day -> day.toString().matches(".*-(06-05|12-24|12-31)"))
            .forEach(day -> closed.put(day, "lukket"));
        calendar = calendar.with(closed);
        almanac.close(6, 5, "lukket");
        almanac.close(12, 24, "lukket");
        almanac.close(12, 31, "lukket");
        everyDayOf(profile);
        theReasonsAreTheAlmanacs();
    }

    @Test
    void everyDayOffHasItsName() {
        theReasonsAreTheAlmanacs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/Los_Angeles", "Europe/Copenhagen"})
    void aDayEndsAtMidnightInDenmarkWhereverTheServerStands(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            int place = almanac.find(FIRST);
            for (LocalDate day = FIRST; day.isBefore(AFTER); day = day.plusDays(1)) {
                Instant end = almanac.end(place++);
                assertThat(at(end).endOf(day)).isEqualTo(end);
                assertThat(at(end).today()).isEqualTo(day.plusDays(1));
                assertThat(at(end.minusSeconds(1)).today()).isEqualTo(day);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static CaseClock at(Instant instant) {
        return CaseClock.on(Clock.fixed(instant, CaseClock.ZONE));
    }

    private void everyDayOf(String profile) {
        Map<String, Said> said = said();
        for (Rule rule : ShippedRules.of(profile)) {
            Said is = said.get(name(rule));
            int place = almanac.find(FIRST);
            for (LocalDate day = FIRST; day.isBefore(AFTER); day = day.plusDays(1), place++) {
                Span span = rule.countsBack() ? Span.backFrom(day, day.minusYears(3)) : Span.from(day);
                Schedule laidOut = Schedule.of(rule, span, calendar);
                String counted = text(laidOut.warnOn()) + "/" + text(laidOut.softOn()) + "/" + text(laidOut.dueOn());
                String expected = on(is.warn(), place) + "/" + on(is.soft(), place) + "/" + on(is.due(), place);
                if (!counted.equals(expected)) {
                    assertThat(counted).as("%s from %s", name(rule), day).isEqualTo(expected);
                }
            }
        }
    }

    private void theReasonsAreTheAlmanacs() {
        int place = almanac.find(FIRST);
        for (LocalDate day = FIRST; day.isBefore(AFTER); day = day.plusDays(1), place++) {
            assertThat(calendar.closedBecause(day)).isEqualTo(almanac.closedBecause(place));
            assertThat(calendar.isWorkingDay(day)).isEqualTo(almanac.isOpen(place));
        }
    }

    private String on(IntUnaryOperator said, int day) {
        return said == NEVER ? "" : almanac.text(said.applyAsInt(day));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
