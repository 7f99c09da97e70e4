package dk.roedtraad.matching;

import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Tells how a placement goes: that it was agreed, has begun, was followed up. */
@ApplicationScoped
class PlacementNews {

    @Inject
    Event<PlacementBegan> began;

    @Inject
    Event<PlacementAgreed> agreed;

    @Inject
    Event<PlacementFollowedUp> followedUp;

    @Inject
    CaseClock clock;

    void tellAgreed(Placement placement) {
        agreed.fire(new PlacementAgreed(placement.caseId(), placement.matchId(), placement.startsOn()));
        tell(placement);
    }

    void tellFollowedUp(Placement placement, LocalDate on, NextStep next) {
        followedUp.fire(new PlacementFollowedUp(placement.caseId(), placement.matchId(), on, next != NextStep.END));
        tell(placement);
    }

    /** Tells of it when its first day has come; one that stopped before that day never began. */
    private void tell(Placement placement) {
        if (placement.hasBegunBy(clock.today())) {
            began.fire(new PlacementBegan(placement.caseId(), placement.startsOn()));
        }
    }
}
