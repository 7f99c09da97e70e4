package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a case with its outcome. */
@ApplicationScoped
class CloseCase {

    @Inject
    Cases cases;

    @Inject
    EndReReferral endReReferral;

    @Inject
    Event<CaseClosed> closed;

    void perform(UUID caseId, CaseOutcome outcome, LocalDate on) {
        endReReferral.perform(caseId, ReReferralResult.PROGRAMME_ENDED, on);
        Case file = cases.get(caseId);
        file.leadsTo(outcome);
        file.close(on);
        cases.standsNow(file);
        closed.fire(new CaseClosed(caseId, outcome, on));
    }
}
