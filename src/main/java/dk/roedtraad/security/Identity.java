package dk.roedtraad.security;

import java.util.Set;

/**
 * Who acts, and where.
 *
 * @param municipality four-digit municipality code
 * @param person the person's id in that municipality
 * @param roles what the person may do
 * @param client the integration client that asks on the person's behalf, or null
 */
public record Identity(String municipality, String person, Set<Role> roles, String client) {

    /** The name under which the module itself acts: timers, projections, upkeep. */
    public static final String SYSTEM = "system";

    /** Copies the roles, so that a granted set cannot grow afterwards. */
    public Identity {
        roles = Set.copyOf(roles);
    }

    /** @return the module itself, acting in one municipality and holding no role */
    public static Identity system(String municipality) {
        return new Identity(municipality, SYSTEM, Set.of(), null);
    }
}
