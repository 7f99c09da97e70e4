package dk.roedtraad.demo;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.OPERATIONS;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.security.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The made-up people of the demo, in Horsens (0615) and Silkeborg (0740). */
enum Persona {
    SIGNE("Signe Holm", "0615", "horsens-rf", "Forbereder sager", CASEWORKER),
    KASPER("Kasper Lund", "0615", "horsens-rf", "Koordinerer ressourceforløb", CASEWORKER),
    SOFIE("Sofie Dahl", "0615", "horsens-rf", "Koordinerer ressourceforløb", CASEWORKER),
    VIBEKE("Vibeke Krogh", "0615", "horsens-rf", "Virksomhedskonsulent", VK),
    VIKTOR("Viktor Bach", "0615", "horsens-rf", "Virksomhedskonsulent", VK),
    LENE("Lene Friis", "0615", "horsens-rf", "Leder af teamet", LEADER),
    MARIE("Marie Toft", "0615", "horsens-rf", "Mødekoordinator", COORDINATOR),
    ALMA("Alma Juhl", "0615", "horsens-rf", "Kan alt i et lille team",
        CASEWORKER, VK, LEADER, COORDINATOR),
    FAGSYSTEM("Fagsystemets klient", "0615", null, "Integration, handler på vegne af andre", INTEGRATION),
    DRIFT("Drift og organisation", "0615", null, "Organisation og drift", OPERATIONS),
    SANNE("Sanne Bruun", "0740", "silkeborg-rf", "Forbereder sager", CASEWORKER),
    SIMON("Simon Kjær", "0740", "silkeborg-rf", "Koordinerer ressourceforløb", CASEWORKER),
    VERA("Vera Mølgaard", "0740", "silkeborg-rf", "Virksomhedskonsulent", VK),
    LARS("Lars Winther", "0740", "silkeborg-rf", "Leder af teamet", LEADER),
    MOGENS("Mogens Riis", "0740", "silkeborg-rf", "Mødekoordinator", COORDINATOR),
    KSS("Fagsystemets klient", "0740", null, "Integration, handler på vegne af andre", INTEGRATION);

    private final String fullName;
    private final String municipality;
    private final String team;
    private final String what;
    private final Set<Role> roles;

    Persona(String fullName, String municipality, String team, String what, Role... roles) {
        this.fullName = fullName;
        this.municipality = municipality;
        this.team = team;
        this.what = what;
        this.roles = Set.of(roles);
    }

    static Optional<Persona> named(String id) {
        return Arrays.stream(values()).filter(persona -> persona.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fullName() {
        return fullName;
    }

    String municipality() {
        return municipality;
    }

    String team() {
        return team;
    }

    String what() {
        return what;
    }

    Set<Role> roles() {
        return roles;
    }
}
