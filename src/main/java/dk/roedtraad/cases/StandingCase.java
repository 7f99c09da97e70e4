package dk.roedtraad.cases;

import dk.roedtraad.rest.Etag;
import dk.roedtraad.rest.Precondition;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rest.RequestLog;
import dk.roedtraad.tasks.CaseDesk;
import dk.roedtraad.tasks.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** The case as it stands: entered by every act, shown by every answer. */
@ApplicationScoped
class StandingCase implements CaseDesk {

    @Inject
    Cases cases;

    @Inject
    Worklist worklist;

    @Inject
    @Any
    Instance<CaseViewPart> parts;

    @Inject
    Precondition precondition;

    @Inject
    RequestLog log;

    @Override
    public LocalDate enter(UUID caseId) {
        log.about(caseId);
        Case file = cases.locked(caseId);
        precondition.check(file.revision());
        if (file.status() == CaseStatus.CLOSED) {
            throw Problem.conflict("case-closed", "The case is closed.",
                "Nothing more can be done in it; open a new case if the citizen needs one.");
        }
        file.touch();
        return file.preparationStartedOn();
    }

    @Override
    public Response answer(UUID caseId) {
        return respond(Response.ok(), caseId);
    }

    Response respond(Response.ResponseBuilder response, UUID caseId) {
        Case file = cases.get(caseId);
        Map<String, Object> sections = new TreeMap<>();
        parts.forEach(part -> sections.put(part.name(), part.of(caseId)));
        sections.values().removeIf(Objects::isNull);
        CaseView view = new CaseView(CaseSummary.of(file), worklist.openIn(caseId), sections);
        return response.entity(view).tag(Etag.of(file.revision())).build();
    }
}
