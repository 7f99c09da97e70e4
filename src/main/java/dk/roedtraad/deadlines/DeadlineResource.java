package dk.roedtraad.deadlines;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The deadlines of all cases. */
@Path("/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines", description = "By when each step is to be done, and whether it was.")
@Act
@ApplicationScoped
public class DeadlineResource {

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineSearch search;

    @Inject
    CaseClock clock;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List deadlines", description = "The first to fall due first, those without a due day last;"
        + " running and ended ones, unless a state is asked for. All conditions hold together. How a deadline stands"
        + " follows from its dates and today, so the list is never behind.")
    public Page<DeadlineView> list(@BeanParam DeadlineFilter filter, @Valid @BeanParam PageRequest page) {
        LocalDate today = clock.today();
        List<Deadline> found = search.find(filter, page);
        Map<UUID, Pauses> pauses = deadlines.pauses(found);
        return page.of(found, DeadlineSearch::keyOf,
            row -> DeadlineView.of(row, pauses.getOrDefault(row.id(), Pauses.NONE), today));
    }

    @GET
    @Path("/{id}")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read one deadline", description = "With everything that happened to it, in order.")
    public DeadlineDetail read(@PathParam("id") UUID id) {
        Deadline deadline = deadlines.get(id);
        Pauses pauses = deadlines.pauses(List.of(deadline)).getOrDefault(id, Pauses.NONE);
        return new DeadlineDetail(DeadlineView.of(deadline, pauses, clock.today()),
            deadlines.log(id).stream().map(DeadlineEvent::view).toList());
    }
}
