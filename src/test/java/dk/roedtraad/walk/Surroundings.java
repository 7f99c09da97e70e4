package dk.roedtraad.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** What the cases of a town meet with: the days of its rehabilitation team, its companies and their openings. */
final class Surroundings {

    private static final long FIRST_NUMBER = 1_000_000_000L;

    private final Caller caller;

    private final AtomicLong numbers = new AtomicLong(FIRST_NUMBER);

    private final Map<Town, String> companies = new ConcurrentHashMap<>();

    Surroundings(Caller caller) {
        this.caller = caller;
    }

    /** @return the id of a new day of the team, with room for this case and no other */
    String meetingDay(Town town, LocalDate day) {
        return meetingDay(town, day, 1);
    }

    /** @return the id of a new day of the team, with room for so many cases */
    String meetingDay(Town town, LocalDate day, int capacity) {
        return made(Request.post(town.holding("COORDINATOR").get(0), "/rehabilitation-meetings", """
            {"heldOn": "%s", "startsAt": "09:00", "place": "Rådhuset", "team": "%s", "capacity": %d,
             "minutesPerCase": 10}""".formatted(day, town.team(), capacity)));
    }

    /** @return the id of the town's company */
    String company(Town town) {
        return companies.computeIfAbsent(town, first -> made(Request.post(vk(first), "/companies", """
            {"cvr": "12345678", "pNumber": "%d", "name": "Havnens Lager", "industry": "Lager"}"""
            .formatted(numbers.incrementAndGet()))));
    }

    /** @return the id of a new opening at the town's company */
    String opening(Town town, LocalDate from) {
        return made(Request.post(vk(town), "/openings", """
            {"companyId": "%s", "title": "Lagermedarbejder", "hoursPerWeek": 8, "openFrom": "%s"}"""
            .formatted(company(town), from)));
    }

    /** @return what the town from which a case went gives to the one to which it goes */
    JsonNode packageOf(Life life) {
        Request request = new Request("GET", "/api/v1" + life.path("/transfer/package"),
            life.town().holding("LEADER").get(0), null, Map.of());
        Reply reply = caller.send(request);
        if (reply.status() != 200) {
            throw new IllegalStateException(request + " was answered " + reply);
        }
        return reply.json();
    }

    private static String vk(Town town) {
        return List.copyOf(town.holding("VK")).get(0);
    }

    private String made(Request request) {
        Reply reply = caller.send(request);
        if (reply.status() != 201) {
            throw new IllegalStateException(request + " was answered " + reply);
        }
        return reply.json().path("id").asString();
    }
}
