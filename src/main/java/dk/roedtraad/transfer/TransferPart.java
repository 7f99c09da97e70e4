package dk.roedtraad.transfer;

import dk.roedtraad.cases.CaseViewPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** In a case's view, where it went; nothing for a case that stayed. */
@ApplicationScoped
class TransferPart implements CaseViewPart {

    @Inject
    Transfers transfers;

    @Override
    public String name() {
        return "transfer";
    }

    @Override
    public Object of(UUID caseId) {
        return transfers.of(caseId).map(Transfer::view).orElse(null);
    }
}
