package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.time.WorkingDays;
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
    WorkingDays days;

    Course of(UUID caseId, Schedule schedule) {
        return of(progress.suspended(caseId), schedule);
    }

    /** @param suspended the periods of the case, those that do not cover the rule among them */
    Course of(List<SuspendedPeriod> suspended, Schedule schedule) {
        List<Pause> covering = suspended.stream().filter(period -> period.covers(schedule.rule().key()))
            .map(period -> new Pause(period.from(), period.to())).toList();
        return schedule.with(Pauses.united(covering), days);
    }

    /** @return a rule laid out from where it hangs */
    Schedule scheduleOf(Rule rule, Span span) {
        return Schedule.of(rule, span, days);
    }

    /** @return by how many calendar days a deadline may be extended in all */
    int mostExtension(Schedule schedule) {
        return schedule.mostExtension(days);
    }

    /** @return the schedule that a deadline was armed with, and as it was extended since */
    Schedule scheduleOf(Deadline deadline) {
        return Schedule.of(deadline.terms(), deadline.span(), days).extendedBy(deadline.extendedDays());
    }
}
