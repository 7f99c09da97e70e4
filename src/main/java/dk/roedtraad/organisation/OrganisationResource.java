package dk.roedtraad.organisation;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.OPERATIONS;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The municipality's teams and people. */
@Path("/organisation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation", description = "Teams and people of the caller's municipality.")
@Act
@ApplicationScoped
public class OrganisationResource {

    static final String ID = "[A-Za-z0-9._@-]{1,100}";

    @Inject
    People people;

    @Inject
    Teams teams;

    @Inject
    Organisation organisation;

    @Inject
    Onboarding onboarding;

    @Inject
    CaseClock clock;

    /**
     * What is told of a team.
     *
     * @param name the team's name
     * @param leader the id of the person who leads it, or null
     */
    public record TeamForm(@Label(da = "Navn", en = "Name") @NotBlank @Size(max = 100) String name,
                           @Label(da = "Leder", en = "Leader") @Size(max = 100) String leader) {
    }

    /**
     * What is told of a person; the roles replace those granted before.
     *
     * @param name the person's name
     * @param team the id of the person's team, or null
     * @param roles what the person may do
     * @param leavesOn the last day at work, or null; afterwards the person has no roles and cannot be chosen
     */
    public record PersonForm(@Label(da = "Navn", en = "Name") @NotBlank @Size(max = 200) String name,
                             @Label(da = "Team", en = "Team") @Size(max = 100) String team,
                             @Label(da = "Roller", en = "Roles") @NotNull Set<@NotNull Role> roles,
                             @Label(da = "Sidste arbejdsdag", en = "Last day at work") LocalDate leavesOn) {
    }

    @GET
    @Requires({LEADER, OPERATIONS})
    @Operation(summary = "Read the whole organisation", description = "Teams, people and settings in one document, the"
        + " same that can be put.")
    public WholeOrganisation read() {
        return onboarding.read();
    }

    @PUT
    @Requires({OPERATIONS})
    @Operation(summary = "Register a whole organisation", description = "Teams, people and settings in one request, all"
        + " or nothing. Whoever is named becomes as they are described; whoever is not named stays as they are, so that"
        + " it can be repeated.")
    public WholeOrganisation register(@NotNull @Valid WholeOrganisation whole) {
        onboarding.register(whole);
        return onboarding.read();
    }

    @GET
    @Path("/teams")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION, OPERATIONS})
    @Operation(summary = "List the teams", description = "Ordered by id.")
    public Page<TeamView> teams(@BeanParam PageRequest page) {
        return page.of(teams.after(page.afterText(), page.fetch()), Team::teamId, TeamView::of);
    }

    @PUT
    @Path("/teams/{team}")
    @Requires({OPERATIONS, LEADER})
    @Operation(summary = "Register or change a team", description = "The id is the municipality's own.")
    public TeamView putTeam(@PathParam("team") @Pattern(regexp = ID) String id, @NotNull @Valid TeamForm form) {
        organisation.requirePerson(form.leader(), LEADER, "/leader");
        Team team = teams.find(id).orElseGet(() -> added(new Team(id)));
        team.describe(form.name(), form.leader());
        return TeamView.of(team);
    }

    @GET
    @Path("/people")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION, OPERATIONS})
    @Operation(summary = "List the people", description = "Ordered by id, each with the roles granted; all conditions"
        + " hold together.")
    public Page<PersonView> people(@BeanParam PersonFilter filter, @BeanParam PageRequest page) {
        LocalDate today = clock.today();
        return page.of(people.after(page.afterText(), person -> filter.takes(person, today), page.fetch()),
            Person::personId, PersonView::of);
    }

    @PUT
    @Path("/people/{person}")
    @Requires({OPERATIONS})
    @Operation(summary = "Register or change a person", description = "Grants exactly the roles named, until the last"
        + " day if one is given. What lies with somebody who has left can still be listed and handed over.")
    public PersonView putPerson(@PathParam("person") @Pattern(regexp = ID) String id,
                                @NotNull @Valid PersonForm form) {
        if (form.team() != null) {
            organisation.requireTeam(form.team(), "/team");
        }
        Person person = people.find(id).orElseGet(() -> added(new Person(id)));
        person.describe(form);
        return PersonView.of(person);
    }

    private Team added(Team team) {
        teams.add(team);
        return team;
    }

    private Person added(Person person) {
        people.add(person);
        return person;
    }
}
