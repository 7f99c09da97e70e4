package dk.roedtraad.plans;

import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells which efforts of a plan have begun, whenever the plan was written or looked at. */
@ApplicationScoped
class BegunEfforts {

    @Inject
    Event<EffortBegan> began;

    @Inject
    CaseClock clock;

    /** Tells of each effort that counts and whose first day has come, the earliest first. */
    void tell(UUID caseId, Indsatsplan plan) {
        plan.efforts().stream().filter(Indsatsplan.Effort::countable).map(Indsatsplan.Effort::startsOn)
            .filter(day -> !day.isAfter(clock.today())).sorted().distinct()
            .forEach(day -> began.fire(new EffortBegan(caseId, day)));
    }
}
