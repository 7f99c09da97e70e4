package dk.roedtraad.organisation;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.PersonDirectory;
import dk.roedtraad.security.Role;
import dk.roedtraad.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Tells {@code security} which roles a person was granted, before anybody is signed in on the request. */
@ApplicationScoped
class GrantedRoles implements PersonDirectory {

    @Inject
    RunAs runAs;

    @Inject
    Roles roles;

    @Override
    public Optional<Set<Role>> rolesOf(String municipality, String person) {
        return runAs.call(Identity.system(municipality), () -> roles.of(person));
    }

    /** The lookup in its own short transaction, bound to the municipality that the token names. */
    @ApplicationScoped
    static class Roles {

        @Inject
        People people;

        @Act
        Optional<Set<Role>> of(String person) {
            return people.find(person).map(Person::roles);
        }
    }
}
