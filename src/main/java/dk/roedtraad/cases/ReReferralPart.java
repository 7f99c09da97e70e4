package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The round with the team that runs beside the programme, in a case's view. */
@ApplicationScoped
class ReReferralPart implements CaseViewPart {

    @Inject
    Cases cases;

    @Inject
    ReReferrals rounds;

    @Override
    public String name() {
        return "reReferral";
    }

    @Override
    public Object of(UUID caseId) {
        Integer running = cases.get(caseId).reReferral();
        return running == null ? null : rounds.get(caseId, running).view();
    }
}
