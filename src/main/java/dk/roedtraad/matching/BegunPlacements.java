package dk.roedtraad.matching;

import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells that a placement has begun, whenever it was agreed or followed up. */
@ApplicationScoped
class BegunPlacements {

    @Inject
    Event<PlacementBegan> began;

    @Inject
    CaseClock clock;

    /** Tells of it when its first day has come; one that stopped before that day never began. */
    void tell(Placement placement) {
        if (placement.hasBegunBy(clock.today())) {
            began.fire(new PlacementBegan(placement.caseId(), placement.startsOn()));
        }
    }
}
