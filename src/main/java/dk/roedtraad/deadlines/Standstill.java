package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.rules.Calendars;
import dk.roedtraad.rules.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lays a schedule out over the days on which its case's suspensions let it run. */
@ApplicationScoped
class Standstill {

    @Inject
    CaseProgress progress;

    @Inject
    Calendars calendars;

    Course of(UUID caseId, Schedule schedule) {
        return of(progress.suspended(caseId), schedule);
    }

    /** @param suspended the periods of the case, those that do not cover the rule among them */
    Course of(List<SuspendedPeriod> suspended, Schedule schedule) {
        List<Pause> covering = suspended.stream().filter(period -> period.covers(schedule.rule().key()))
            .map(period -> new Pause(period.from(), period.to())).toList();
        return schedule.with(Pauses.united(covering), calendars.at(schedule.calendar()));
    }

    /** @return a rule laid out from where it hangs, on the calendar as it is today */
    Schedule scheduleOf(Rule rule, Span span) {
        int version = calendars.version();
        return Schedule.of(rule, span, calendars.at(version)).countedOn(version);
    }

    /** @return by how many calendar days a deadline may be extended in all */
    int mostExtension(Schedule schedule) {
        return schedule.mostExtension(calendars.at(schedule.calendar()));
    }

    /** @return the schedule that a deadline was armed with, on its own calendar, and as it was extended since */
    Schedule scheduleOf(Deadline deadline) {
        int version = deadline.calendarVersion();
        return Schedule.of(deadline.terms(), deadline.span(), calendars.at(version)).countedOn(version)
            .extendedBy(deadline.extendedDays());
    }
}
