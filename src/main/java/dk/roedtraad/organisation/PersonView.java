package dk.roedtraad.organisation;

import dk.roedtraad.security.Role;
import java.time.LocalDate;
import java.util.Set;

/**
 * A person as the API shows them.
 *
 * @param id the municipality's own id of the person, the one its tokens carry
 * @param name the person's name
 * @param team the id of the person's team, if any
 * @param roles what the person may do, until the last day
 * @param leavesOn the last day at work, if it is known
 */
public record PersonView(String id, String name, String team, Set<Role> roles, LocalDate leavesOn) {

    static PersonView of(Person person) {
        return new PersonView(person.personId(), person.name(), person.team(), person.roles(),
            person.leavesOn());
    }
}
