package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;

/** As what somebody is responsible for a case. */
public enum ResponsibleRole {
    /** Preparing before the programme runs, coordinating afterwards. */
    @Label(da = "Sagsbehandler", en = "Caseworker")
    CASEWORKER(Role.CASEWORKER),
    @Label(da = "Virksomhedskonsulent", en = "Company consultant")
    VK(Role.VK);

    private final Role role;

    ResponsibleRole(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
