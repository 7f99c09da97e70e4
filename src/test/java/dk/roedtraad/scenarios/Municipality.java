package dk.roedtraad.scenarios;

import java.time.LocalDate;

/** The two municipalities of the demo, each with somebody for every part in a case. */
enum Municipality {

    HORSENS("horsens-rf", new People("signe", "kasper", "vibeke", "lene", "marie", "fagsystem")),
    SILKEBORG("silkeborg-rf", new People("sanne", "simon", "vera", "lars", "mogens", "kss"));

    private final String team;
    private final People people;

    Municipality(String team, People people) {
        this.team = team;
        this.people = people;
    }

    private record People(String preparing, String coordinating, String vk, String leader, String coordinator,
                          String client) {
    }

    String team() {
        return team;
    }

    /** Forberedende sagsbehandler. */
    Person preparing() {
        return Person.named(people.preparing());
    }

    /** Koordinerende sagsbehandler. */
    Person coordinating() {
        return Person.named(people.coordinating());
    }

    /** Virksomhedskonsulenten. */
    Person vk() {
        return Person.named(people.vk());
    }

    /** The team's leader. */
    Person leader() {
        return Person.named(people.leader());
    }

    /** Mødekoordinatoren. */
    Person coordinator() {
        return Person.named(people.coordinator());
    }

    /** The case system's client. */
    Person client() {
        return Person.named(people.client());
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
