package dk.roedtraad.cases;

import dk.roedtraad.rest.Etag;
import dk.roedtraad.rest.Precondition;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rest.RequestLog;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;

/** The case as it stands: entered by every act, shown by every answer. */
@ApplicationScoped
class StandingCase implements CaseDesk {

    @Inject
    Cases cases;

    @Inject
    Suspensions suspensions;

    @Inject
    CaseViews views;

    @Inject
    Precondition precondition;

    @Inject
    RequestLog log;

    @Override
    public LocalDate enter(UUID caseId) {
        LocalDate began = enterSuspended(caseId);
        if (suspensions.isOnHold(cases.get(caseId))) {
            throw Problem.conflict("case-suspended", "An authority has put the case on hold.",
                "Wait until it goes on, or let a leader end the suspension; contact with the citizen stays possible.");
        }
        return began;
    }

    @Override
    public LocalDate enterSuspended(UUID caseId) {
        Case file = enterAny(caseId);
        if (file.closedOn() != null) {
            throw Problem.conflict("case-closed", "The case is closed.",
                "Nothing more can be done in it; open a new case if the citizen needs one.");
        }
        file.touch();
        return file.preparationStartedOn();
    }

    @Override
    public void enterClosedToo(UUID caseId) {
        enterAny(caseId).touch();
    }

    /**
     * Locks a case that has ended.
     *
     * @throws Problem 404 {@code not-found}, 409 {@code case-not-closed}, 412 {@code precondition-failed}
     */
    Case enterClosed(UUID caseId) {
        Case file = enterAny(caseId);
        if (file.closedOn() == null) {
            throw Problem.conflict("case-not-closed", "The case is not closed.",
                "Read the case again; its open tasks say what is next.");
        }
        file.touch();
        return file;
    }

    private Case enterAny(UUID caseId) {
        log.about(caseId);
        Case file = cases.locked(caseId);
        precondition.check(file.revision());
        return file;
    }

    @Override
    public Response answer(UUID caseId) {
        return respond(Response.ok(), caseId);
    }

    Response respond(Response.ResponseBuilder response, UUID caseId) {
        Case file = cases.get(caseId);
        return response.entity(views.of(file)).tag(Etag.of(file.revision())).build();
    }
}
