package dk.roedtraad.organisation;

import dk.roedtraad.organisation.WholeOrganisation.PersonEntry;
import dk.roedtraad.organisation.WholeOrganisation.TeamEntry;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Registers a whole organisation at once: first the teams, then the people in them, then who leads them. */
@ApplicationScoped
class Onboarding {

    @Inject
    Teams teams;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    Organisation organisation;

    @Inject
    CaseClock clock;

    WholeOrganisation read() {
        return new WholeOrganisation(
            teams.all().stream().map(team -> new TeamEntry(team.teamId(), team.name(), team.leader())).toList(),
            people.all().stream().map(person -> new PersonEntry(person.personId(), person.name(), person.team(),
                person.roles(), person.leavesOn())).toList(),
            settings.ours().form());
    }

    /** @throws Problem when something is named twice or is not there, or nobody could run the module any more */
    void register(WholeOrganisation whole) {
        requireOnce(whole.teams().stream().map(TeamEntry::id).toList(), "/teams/");
        requireOnce(whole.people().stream().map(PersonEntry::id).toList(), "/people/");
        Map<String, Team> known = teams.all().stream().collect(Collectors.toMap(Team::teamId, Function.identity()));
        whole.teams().forEach(entry -> known.computeIfAbsent(entry.id(), this::added)
            .describe(entry.name(), null));
        registerPeople(whole.people(), known.keySet());
        for (int at = 0; at < whole.teams().size(); at++) {
            TeamEntry entry = whole.teams().get(at);
            organisation.requirePerson(entry.leader(), Role.LEADER, "/teams/" + at + "/leader");
            known.get(entry.id()).describe(entry.name(), entry.leader());
        }
        if (whole.settings() != null) {
            settings.settle(whole.settings());
        }
    }

    private void registerPeople(List<PersonEntry> entries, Set<String> knownTeams) {
        Map<String, Person> known =
            people.all().stream().collect(Collectors.toMap(Person::personId, Function.identity()));
        for (int at = 0; at < entries.size(); at++) {
            PersonEntry entry = entries.get(at);
            if (entry.team() != null && !knownTeams.contains(entry.team())) {
                throw Problem.unprocessable("unknown-team", "There is no such team.",
                    "Name a team of the document or of /organisation/teams.")
                    .at("/people/" + at + "/team", "no such team");
            }
            known.computeIfAbsent(entry.id(), this::addedPerson).describe(entry.form());
        }
        if (known.values().stream().noneMatch(this::runsIt)) {
            throw Problem.unprocessable("nobody-with-operations", "Nobody would hold the role OPERATIONS any more.",
                "Grant it to somebody who stays.").at("/people", "somebody must hold the role OPERATIONS");
        }
    }

    private boolean runsIt(Person person) {
        return person.roles().contains(Role.OPERATIONS) && !person.hasLeftBy(clock.today());
    }

    private Team added(String id) {
        Team team = new Team(id);
        teams.add(team);
        return team;
    }

    private Person addedPerson(String id) {
        Person person = new Person(id);
        people.add(person);
        return person;
    }

    private static void requireOnce(List<String> ids, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < ids.size(); at++) {
            if (!seen.add(ids.get(at))) {
                throw Problem.unprocessable("named-twice", "The same id is named twice in the document.",
                    "Name everybody and every team once.").at(pointer + at + "/id", "was named before");
            }
        }
    }
}
