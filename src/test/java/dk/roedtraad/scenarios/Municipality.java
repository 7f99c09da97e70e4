package dk.roedtraad.scenarios;

import java.time.LocalDate;

/** The two municipalities of the demo, each with somebody for every part in a case. */
enum Municipality {

    HORSENS("horsens-rf", "signe", "kasper", "vibeke", "lene", "marie", "fagsystem"),
    SILKEBORG("silkeborg-rf", "sanne", "simon", "vera", "lars", "mogens", "kss");

    private final String team;
    private final String preparing;
    private final String coordinating;
    private final String vk;
    private final String leader;
    private final String coordinator;
    private final String client;

    Municipality(String team, String preparing, String coordinating, String vk, String leader, String coordinator,
                 String client) {
        this.team = team;
        this.preparing = preparing;
        this.coordinating = coordinating;
        this.vk = vk;
        this.leader = leader;
        this.coordinator = coordinator;
        this.client = client;
    }

    String team() {
        return team;
    }

    /** Forberedende sagsbehandler. */
    Person preparing() {
        return Person.named(preparing);
    }

    /** Koordinerende sagsbehandler. */
    Person coordinating() {
        return Person.named(coordinating);
    }

    /** Virksomhedskonsulenten. */
    Person vk() {
        return Person.named(vk);
    }

    /** The team's leader. */
    Person leader() {
        return Person.named(leader);
    }

    /** Mødekoordinatoren. */
    Person coordinator() {
        return Person.named(coordinator);
    }

    /** The case system's client. */
    Person client() {
        return Person.named(client);
    }

    Person holding(String role) {
        return switch (role) {
            case "CASEWORKER" -> preparing();
            case "VK" -> vk();
            case "LEADER" -> leader();
            case "COORDINATOR" -> coordinator();
            default -> throw new IllegalArgumentException(role);
        };
    }

    /** @return the id of a new day of the team, with room for one case */
    String meetingDay(LocalDate day) {
        return meetingDay(day, 1);
    }

    String meetingDay(LocalDate day, int capacity) {
        return coordinator().post("/rehabilitation-meetings", MeetingForms.day(day, team).with("capacity", capacity))
            .madeId();
    }

    /** @return the id of a new company */
    String company() {
        return vk().post("/companies", MatchForms.company()).madeId();
    }
}
