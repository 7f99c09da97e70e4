package dk.roedtraad.transfer;

import dk.roedtraad.cases.CaseViewPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** In a case's view, where it ran before; nothing for a case that began here. */
@ApplicationScoped
class PreviousPart implements CaseViewPart {

    @Inject
    TakenOvers takenOvers;

    @Override
    public String name() {
        return "previous";
    }

    @Override
    public Object of(UUID caseId) {
        return takenOvers.of(caseId).map(TakenOver::view).orElse(null);
    }
}
