package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a successor needs to know, until the case is taken up; tasks and deadlines stand beside it in the view. */
@ApplicationScoped
class HandoverPart implements CaseViewPart {

    @Inject
    Handovers handovers;

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public Object of(UUID caseId) {
        return handovers.pending(caseId).stream().map(Handover::view).toList();
    }
}
