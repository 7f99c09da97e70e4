package dk.roedtraad.security;

import java.util.Optional;
import java.util.Set;

/** Answers which roles a person was granted; {@code organisation}, which stands above this module, implements it. */
public interface PersonDirectory {

    /** @return the roles that a person has today, none for one who has left; or empty when there is no such person */
    Optional<Set<Role>> rolesOf(String municipality, String person);
}
