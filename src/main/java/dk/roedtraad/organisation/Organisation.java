package dk.roedtraad.organisation;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who there is, for those who name a team or a person by its id. */
@ApplicationScoped
public class Organisation {

    @Inject
    People people;

    @Inject
    Teams teams;

    @Inject
    Settings settings;

    @Inject
    Absences absences;

    @Inject
    CaseClock clock;

    /**
     * Makes sure that an id names a team of this municipality.
     *
     * @throws Problem 422 {@code unknown-team}, pointing at the field
     */
    public void requireTeam(String teamId, String pointer) {
        teams.find(teamId).orElseThrow(() -> Problem.unprocessable("unknown-team", "There is no such team.",
            "Name a team of /organisation/teams.").at(pointer, "no such team"));
    }

    /**
     * Makes sure that an id names a person of this municipality who holds the role; null is let through.
     *
     * @throws Problem 422 {@code unknown-person}, {@code person-has-left} or {@code person-lacks-role}, pointing at the
     *     field
     */
    public void requirePerson(String personId, Role role, String pointer) {
        if (personId == null) {
            return;
        }
        Person person = requireKnown(personId, pointer);
        if (person.hasLeftBy(clock.today())) {
            throw Problem.unprocessable("person-has-left", "The person has left.",
                "Choose somebody who works here.").at(pointer, "must be at work here");
        }
        if (!person.roles().contains(role)) {
            throw Problem.unprocessable("person-lacks-role", "The person does not hold the role " + role + ".",
                "Choose another person, or have the role granted.").at(pointer, "must hold the role " + role);
        }
    }

    /**
     * Makes sure that an id names a person of this municipality, at work or not.
     *
     * @throws Problem 422 {@code unknown-person}, pointing at the field
     */
    public void requireNamed(String personId, String pointer) {
        requireKnown(personId, pointer);
    }

    private Person requireKnown(String personId, String pointer) {
        return people.find(personId).orElseThrow(() -> Problem.unprocessable("unknown-person",
            "There is no such person.", "Name a person of /organisation/people.").at(pointer, "no such person"));
    }

    /** @return the team a person belongs to, if the person exists and has one */
    public Optional<String> teamOf(String personId) {
        return people.find(personId).map(Person::team);
    }

    /** @return whether there is such a person and they have not left */
    public boolean isHere(String personId) {
        return people.find(personId).filter(found -> !found.hasLeftBy(clock.today())).isPresent();
    }

    /** @return the leader of a team, if it has one who has not left */
    public Optional<String> leaderOf(String teamId) {
        return teams.find(teamId).map(Team::leader).filter(this::isHere);
    }

    /** @return after how many conversations in a row that the citizen missed somebody must decide how to go on */
    public int noShowsInARow() {
        return settings.ours().noShowsInARow();
    }

    /** @return reports mark a figure about fewer than this many, and leave its percentage out */
    public int smallUnder() {
        return settings.ours().smallUnder();
    }

    /** @return whether a person may do what lies with another, who is away today */
    public boolean covers(String personId, String away) {
        return coveredBy(personId).contains(away);
    }

    /** @return those who are away today and for whom the person stands in, alone or with the rest of their team */
    public Set<String> coveredBy(String personId) {
        List<Absence> today = absences.on(clock.today());
        if (today.isEmpty()) {
            return Collections.emptySet();
        }
        return new Cover(today, people.all(), clock.today()).of(personId);
    }
}
