package dk.roedtraad.notices;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people are told: warnings, breaches, and what the server could not do. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notices", description = "What people are told without having asked.")
@Act
@ApplicationScoped
public class NoticeResource {

    @Inject
    Notices notices;

    @Inject
    NoticeSearch search;

    @Inject
    AcknowledgeNotice acknowledge;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List notices", description = "The open ones unless asked otherwise, the most urgent first;"
        + " all conditions hold together. A notice lies with the person whose matter it is, or with the whole team"
        + " where there is no such person; a breach is told to the team's leader as well.")
    public Page<NoticeView> list(@BeanParam NoticeFilter filter, @Valid @BeanParam PageRequest page) {
        return page.of(search.find(filter, page), NoticeSearch::keyOf, NoticeView::of);
    }

    @GET
    @Path("/{id}")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read one notice", description = "Open, acknowledged or settled.")
    public NoticeView read(@PathParam("id") UUID id) {
        return NoticeView.of(notices.get(id));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Acknowledge a notice", description = "By the addressee, whoever stands in for them today, any"
        + " of the team when it lies with the team, or a leader. It then leaves the worklist; the deadline it tells of"
        + " goes on as it stands. Said twice in the same words it changes nothing.")
    public NoticeView acknowledge(@PathParam("id") UUID id, @NotNull @Valid AcknowledgeNotice.Form form) {
        return NoticeView.of(acknowledge.perform(id, form));
    }
}
