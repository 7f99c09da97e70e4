package dk.roedtraad.meetings;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A case's meetings with the rehabilitation team. */
@Path("/cases/{id}/rehabilitation-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
@Act
@ApplicationScoped
public class CaseMeetingResource {

    @Inject
    CaseReading reading;

    @Inject
    Meetings meetings;

    @Inject
    Agenda agenda;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "List the case's meetings with the team", description = "Every booking with what became of"
        + " it, in the order of booking. The reading is logged.")
    public Page<CaseMeetingView> meetings(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        reading.of(id, "rehabilitation-meetings");
        int after = page.after(Integer::parseInt).orElse(0);
        List<AgendaItem> items = agenda.ofCase(id).stream().filter(item -> item.bookingNumber() > after)
            .limit(page.fetch()).toList();
        return page.of(items, item -> "" + item.bookingNumber(),
            item -> CaseMeetingView.of(item, meetings.get(item.meetingId())));
    }
}
