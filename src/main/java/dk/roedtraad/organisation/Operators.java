package dk.roedtraad.organisation;

import dk.roedtraad.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may register a municipality in which nobody is registered yet: named when the server is set up, as
 * {@code 0615:anna,0740:bo}. Such a person has the one role until the organisation knows them.
 */
@ApplicationScoped
class Operators {

    @Inject
    @ConfigProperty(name = "roedtraad.operators")
    Optional<String> named;

    /** @return the role of operations for one who is named, empty for anybody else */
    Optional<Set<Role>> rolesOf(String municipality, String person) {
        return named.map(all -> all.split(",")).stream().flatMap(Arrays::stream).map(String::strip)
            .filter((municipality + ":" + person)::equals).findFirst().map(one -> Set.of(Role.OPERATIONS));
    }
}
