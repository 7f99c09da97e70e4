package dk.roedtraad.transfer;

import dk.roedtraad.cases.CarryCase;
import dk.roedtraad.cases.CaseEnding;
import dk.roedtraad.programme.CarryProgramme;
import dk.roedtraad.security.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Packs a transferred case for the municipality that it goes to. */
@ApplicationScoped
class PackCase {

    static final String SCHEMA = "/api/v1/transfer-package-schema";

    private static final int MOST_CONVERSATIONS = 1000;

    @Inject
    Transfers transfers;

    @Inject
    GatherCase gather;

    @Inject
    CarryCase cases;

    @Inject
    CarryProgramme programmes;

    @Inject
    CurrentPerson person;

    /** @throws dk.roedtraad.rest.Problem 409 {@code case-not-transferred} */
    TransferPackage perform(UUID caseId) {
        Transfer transfer = transfers.require(caseId);
        CaseEnding ending = cases.ending(caseId);
        TransferView where = transfer.view();
        return new TransferPackage(SCHEMA, person.municipality(), where.toMunicipality(), where.transferredOn(),
            where.reason(), programmes.conversations(caseId, MOST_CONVERSATIONS), transfer.openMatters(),
            ending.caseworkerChanges(), ending.vkChanges(),
            gather.out(caseId, ending.externalReference(), transfer.phase()));
    }
}
