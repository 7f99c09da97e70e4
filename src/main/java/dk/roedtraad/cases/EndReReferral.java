package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Ends the round with the team beside the programme; where none runs, nothing happens. */
@ApplicationScoped
class EndReReferral {

    @Inject
    Cases cases;

    @Inject
    ReReferrals rounds;

    @Inject
    Event<ReReferralEnded> ended;

    void perform(UUID caseId, ReReferralResult result, LocalDate on) {
        Case file = cases.get(caseId);
        if (file.reReferral() != null) {
            rounds.get(caseId, file.reReferral()).end(result, on);
            file.reReferralOver();
            ended.fire(new ReReferralEnded(caseId, on));
        }
    }
}
