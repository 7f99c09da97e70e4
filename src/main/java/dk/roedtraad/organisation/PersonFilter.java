package dk.roedtraad.organisation;

import dk.roedtraad.security.Role;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people are asked for; all conditions hold together. */
public class PersonFilter {

    @QueryParam("role")
    @Parameter(description = "Only the people to whom this role is granted.")
    Role role;

    @QueryParam("team")
    @Parameter(description = "Only the people of this team.")
    String team;

    @QueryParam("left")
    @Parameter(description = "Only the people who have left, or only those who have not.")
    Boolean left;

    boolean takes(Person person, LocalDate today) {
        return (role == null || person.roles().contains(role)) && (team == null || team.equals(person.team()))
            && (left == null || left == person.hasLeftBy(today));
    }
}
