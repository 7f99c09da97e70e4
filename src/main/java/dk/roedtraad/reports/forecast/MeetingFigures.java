package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Link;

import dk.roedtraad.reports.forecast.MeetingsView.Day;
import dk.roedtraad.reports.forecast.MeetingsView.OfTeam;
import dk.roedtraad.rules.RuleKeys;
import java.time.LocalDate;
import java.util.List;

/**
 * Frames how many cases wait for the rehabilitation teams and how many slots these have.
 *
 * @param team the team, or null for all
 */
record MeetingFigures(MeetingCapacity capacity, LocalDate today, String team, Frame now) {

    MeetingFigures of(MeetingCapacity its, String one) {
        return new MeetingFigures(its, today, one, now);
    }

    MeetingsView view(List<OfTeam> teams) {
        return new MeetingsView(now.figure(ForecastMeasures.WAITING, waiting(), list().href()),
            now.figure(ForecastMeasures.MISSING_SLOTS, missing(), list().href()),
            now.figure(ForecastMeasures.TOO_LATE, tooLate(), tooLateList()),
            now.figure(ForecastMeasures.MUST_BE_HEARD, mustBeHeard(), mustBeHeardList()),
            now.figure(ForecastMeasures.FREE_SLOTS, Count.of(capacity.free()), slots(null)), days(), teams);
    }

    OfTeam ofTeam() {
        return new OfTeam(team, now.cell(ForecastMeasures.WAITING, waiting(), list().href()),
            now.cell(ForecastMeasures.MISSING_SLOTS, missing(), list().href()),
            now.cell(ForecastMeasures.TOO_LATE, tooLate(), tooLateList()),
            now.cell(ForecastMeasures.MUST_BE_HEARD, mustBeHeard(), mustBeHeardList()),
            now.cell(ForecastMeasures.FREE_SLOTS, Count.of(capacity.free()), slots(null)), days());
    }

    private List<Day> days() {
        return capacity.days().stream().map(day -> {
            LocalDate by = day.mustBeHeardBy();
            String byThen = list().with("dueTo", by).href();
            return new Day(by, now.cell(ForecastMeasures.MUST_BE_HEARD, Count.of(day.cases(), capacity.waiting()),
                list().with("dueFrom", by).with("dueTo", by).href()),
                now.cell(ForecastMeasures.WAITING, Count.of(day.casesByThen()), byThen),
                now.cell(ForecastMeasures.FREE_SLOTS, Count.of(day.freeSlotsByThen()), slots(by)),
                now.cell(ForecastMeasures.MISSING_SLOTS, Count.of(day.missingSlots(), day.casesByThen()), byThen));
        }).toList();
    }

    private Count waiting() {
        return Count.of(capacity.waiting());
    }

    private Count missing() {
        return Count.of(capacity.missing(), capacity.waiting());
    }

    private Count tooLate() {
        return Count.of(capacity.tooLate(), capacity.waiting());
    }

    private Count mustBeHeard() {
        return Count.of(capacity.waiting() - capacity.tooLate(), capacity.waiting());
    }

    private String tooLateList() {
        return list().with("dueTo", today.minusDays(1)).href();
    }

    private String mustBeHeardList() {
        return list().with("dueFrom", today).href();
    }

    private Link list() {
        return Link.to("/reports/forecast/deadlines").with("rule", RuleKeys.PREPARATION).with("team", team)
            .with("waitingForMeeting", true);
    }

    private String slots(LocalDate until) {
        return Link.to("/rehabilitation-meetings").with("from", today).with("to", until).with("team", team)
            .with("free", true).href();
    }
}
