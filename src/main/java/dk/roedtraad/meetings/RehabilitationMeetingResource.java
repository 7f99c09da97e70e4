package dk.roedtraad.meetings;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.organisation.Organisation;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The days of the rehabilitation teams, with their slots and who has them. */
@Path("/rehabilitation-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "The rehabilitation team's days, slots and indstillinger.")
@Act
@ApplicationScoped
public class RehabilitationMeetingResource {

    @Inject
    Meetings meetings;

    @Inject
    MeetingSearch search;

    @Inject
    Agenda agenda;

    @Inject
    Organisation organisation;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the team's days", description = "The first to come first; all conditions hold together.")
    public Page<MeetingView> list(@BeanParam MeetingFilter filter, @Valid @BeanParam PageRequest page) {
        List<RehabilitationMeeting> found = search.find(filter, page);
        Map<UUID, Integer> taken = agenda.taken(found.stream().map(RehabilitationMeeting::id).toList());
        return page.of(found, meeting -> MeetingSearch.Key.of(meeting).toString(),
            meeting -> MeetingView.of(meeting, taken.getOrDefault(meeting.id(), 0)));
    }

    @POST
    @Requires({COORDINATOR, LEADER})
    @Operation(summary = "Plan a day of the team", description = "Its slots can be booked from now on.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201", responseDescription = "Made.")
    public Response plan(@NotNull @Valid MeetingForm form) {
        organisation.requireTeam(form.team(), "/team");
        RehabilitationMeeting meeting = new RehabilitationMeeting(form);
        meetings.add(meeting);
        return Response.created(URI.create("rehabilitation-meetings/" + meeting.id()))
            .entity(MeetingView.of(meeting, 0)).build();
    }

    @GET
    @Path("/{id}")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read one day of the team", description = "When, where, and how many slots are free.")
    public MeetingView read(@PathParam("id") UUID id) {
        return MeetingView.of(meetings.get(id), agenda.of(id).size());
    }

    @GET
    @Path("/{id}/agenda")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read the agenda", description = "Which case has which slot, in the order of the day.")
    public Page<AgendaItemView> agenda(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        RehabilitationMeeting meeting = meetings.get(id);
        int after = page.after(Integer::parseInt).orElse(0);
        List<AgendaItem> items = agenda.of(id).stream().filter(item -> item.slot() > after).limit(page.fetch())
            .toList();
        return page.of(items, item -> "" + item.slot(), item -> AgendaItemView.of(meeting, item));
    }
}
