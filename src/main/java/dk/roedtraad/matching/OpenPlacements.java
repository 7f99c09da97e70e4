package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseRevived;
import dk.roedtraad.cases.ClosingObjection;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What the end of a case means for its matches: a programme is not ended while a placement is open, so that what was
 * learned is written down; a case that closes all the same, being withdrawn, takes them with it (D.4), and one that was
 * closed by mistake gets them back.
 */
@ApplicationScoped
class OpenPlacements implements ClosingObjection {

    @Inject
    Placements placements;

    @Inject
    MatchRequests requests;

    @Inject
    Event<PlacementResumed> resumed;

    @Inject
    CaseClock clock;

    @Override
    public void raise(UUID caseId) {
        if (!placements.open(caseId).isEmpty()) {
            throw Problem.conflict("placement-open", "The case has a placement that is not closed.",
                "Close it first; when it still runs, end it: POST /api/v1/cases/" + caseId
                    + "/placements/{placementId}/ending.");
        }
    }

    void on(@Observes CaseClosed end) {
        placements.open(end.caseId()).forEach(placement -> placement.stopWithCase(end.on()));
        requests.openIn(end.caseId()).forEach(request -> request.lapse(end.on()));
    }

    void on(@Observes CaseRevived again) {
        placements.stopped(again.caseId()).forEach(this::goesOn);
        requests.lapsed(again.caseId()).forEach(MatchRequest::goesOnWithCase);
    }

    private void goesOn(Placement stopped) {
        stopped.goesOnWithCase();
        resumed.fire(new PlacementResumed(stopped.caseId(), stopped.matchId(), clock.today()));
    }
}
