package dk.roedtraad.walk;

import java.util.List;
import java.util.Map;

/** The municipalities of the demo, with the people who do the work. */
enum Town {

    HORSENS("0615", "horsens-rf", Map.of("CASEWORKER", List.of("signe", "kasper", "sofie", "alma"),
        "VK", List.of("vibeke", "viktor", "alma"), "LEADER", List.of("lene", "alma"),
        "COORDINATOR", List.of("marie", "alma"))),

    SILKEBORG("0740", "silkeborg-rf", Map.of("CASEWORKER", List.of("sanne", "simon"), "VK", List.of("vera"),
        "LEADER", List.of("lars"), "COORDINATOR", List.of("mogens")));

    private final String code;

    private final String team;

    private final Map<String, List<String>> byRole;

    Town(String code, String team, Map<String, List<String>> byRole) {
        this.code = code;
        this.team = team;
        this.byRole = byRole;
    }

    /** @return the municipality's code */
    String code() {
        return code;
    }

    String team() {
        return team;
    }

    List<String> holding(String role) {
        return byRole.get(role);
    }

    boolean holds(String person, String role) {
        return holding(role).contains(person);
    }

    /** @return people of this town who do not hold the role */
    List<String> without(String role) {
        return byRole.values().stream().flatMap(List::stream).distinct().filter(person -> !holds(person, role))
            .sorted().toList();
    }

    /** @return the town of which a case knows nothing */
    Town other() {
        return this == HORSENS ? SILKEBORG : HORSENS;
    }
}
