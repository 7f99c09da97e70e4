package dk.roedtraad.reports.breaches;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.deadlines.RecordBreach;
import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The breach that somebody is about to say something of, with its case locked. */
@ApplicationScoped
class BreachAtHand {

    @Inject
    CaseDesk desk;

    @Inject
    CaseProgress progress;

    @Inject
    Breaches breaches;

    @Inject
    RecordBreach record;

    @Inject
    Organisation organisation;

    @Inject
    CurrentPerson person;

    /** @return what is known of a breach */
    BreachEntry get(UUID deadlineId) {
        caseOf(deadlineId);
        return breaches.find(deadlineId).orElseThrow(BreachAtHand::notABreach);
    }

    /** Enters its case, which may be closed by now; what something is said of is noted, if it was not before. */
    UUID enter(UUID deadlineId) {
        UUID caseId = caseOf(deadlineId);
        desk.enterClosedToo(caseId);
        requireMine(progress.facts(caseId));
        breaches.find(deadlineId).orElseThrow(BreachAtHand::notABreach);
        record.note(deadlineId);
        return caseId;
    }

    private UUID caseOf(UUID deadlineId) {
        return breaches.caseOf(deadlineId).orElseThrow(() -> Problem.notFound("not-found",
            "There is no such deadline.", "List the breaches: GET /api/v1/reports/breaches."));
    }

    private void requireMine(CaseFacts file) {
        boolean mine = Stream.of(file.preparingCaseworker(), file.coordinatingCaseworker(), file.vk())
            .filter(Objects::nonNull).anyMatch(one -> one.equals(person.id()) || organisation.covers(person.id(), one));
        if (!mine && !person.has(Role.LEADER)) {
            throw Problem.forbidden("not-your-breach", "Only those who work on the case, and leaders, say why.",
                "Let one of the case's people or a leader say it.");
        }
    }

    private static Problem notABreach() {
        return Problem.conflict("not-a-breach", "The deadline was not breached: it is kept, runs in time, or was only"
            + " registered late, and never was noted as a breach.", "Read how it stands: GET /api/v1/deadlines/{id}.");
    }
}
