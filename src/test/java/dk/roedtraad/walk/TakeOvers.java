package dk.roedtraad.walk;

import dk.roedtraad.rest.Json;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases that another system has begun and that go on here, in every phase and with much or little behind them. */
final class TakeOvers {

    static final List<Choices.Choice> ALL = List.of(new Choices.Choice(1, TakeOvers::again));

    private static final String EFFORT = "{\"area\": \"JOB\", \"description\": \"Praktik\", \"responsible\": \"VK\","
        + " \"startsOn\": \"%s\", \"countable\": %s}";

    /** The day with the most room is chosen, so that it is none of those that other cases made for themselves. */
    private static final int MANY = 50;

    private final Life life;

    private final Chance chance;

    private final ObjectNode form;

    private LocalDate at;

    private TakeOvers(Life life) {
        this.life = life;
        this.chance = life.chance();
        this.at = life.today().minusDays(chance.from(10, 500));
        this.form = Filled.right("""
            {"externalReference": "%s", "citizen": {"name": "Bo Test", "cpr": "7103854321"}, "team": "%s",
             "people": {"preparingCaseworker": "%s", "vk": "%s"}, "preparationStartedOn": "%s"}""",
            life.reference(), life.town().team(), life.somebody("CASEWORKER"), life.somebody("VK"), at).form();
    }

    static Act begin(Life life) {
        TakeOvers begun = new TakeOvers(life);
        String phase = life.chance().oneOf("PREPARATION", "MEETING", "DECISION", "PROGRAMME", "PROGRAMME", "PROGRAMME");
        begun.form.put("phase", phase);
        begun.fill(phase);
        life.happened(life.today());
        boolean wrong = life.chance().percent(8);
        if (wrong) {
            begun.form.put("preparationStartedOn", life.today().plusDays(2).toString());
        }
        return wrong ? Act.refused("takeover with impossible days", begun.request(), "takeover-dates-impossible")
            : Act.allowed("takeover " + phase, begun.request()).beginning();
    }

    private static Act again(Life life) {
        return Act.refused("takeover of a case that is here", new TakeOvers(life).asPreparation().request(),
            "case-exists");
    }

    private TakeOvers asPreparation() {
        form.put("phase", "PREPARATION");
        return this;
    }

    private Request request() {
        return Request.post(life.somebody("LEADER"), "/cases/takeover", "{\"items\": [" + form + "]}");
    }

    private void fill(String phase) {
        maybe(60, "preparation", () -> """
            {"involvement": {"occurredOn": "%s", "contactChannel": "PHONE", "preferredChannel": "PHONE",
              "companionOffered": true, "topicsExplained": []}}""".formatted(at));
        maybe(60, "cv", () -> "{\"writtenOn\": \"%s\", \"document\": %s}".formatted(at, PlanSteps.cv(life)));
        maybe(60, "jobGoals", () -> "{\"writtenOn\": \"%s\", \"document\": %s}".formatted(at, PlanSteps.goals(life)));
        if (phase.equals("MEETING")) {
            maybe(100, "meeting", this::booked);
        }
        if (phase.equals("DECISION") || phase.equals("PROGRAMME")) {
            boolean programme = phase.equals("PROGRAMME") || chance.percent(80);
            maybe(100, "meeting", () -> met(programme));
            maybe(programme ? 50 : 0, "threePartyMeetingOn", () -> "\"" + later(10) + "\"");
            maybe(form.has("threePartyMeetingOn") ? 60 : 0, "firstMeetingOn", () -> "\"" + later(10) + "\"");
        }
        if (phase.equals("PROGRAMME")) {
            inItsProgramme();
        }
    }

    private String booked() {
        LocalDate on = later(40);
        LocalDate planned = on.plusDays(chance.upTo(30));
        life.surroundings().meetingDay(life.town(), planned, MANY);
        return "{\"bookedOn\": \"%s\", \"plannedOn\": \"%s\"}".formatted(on, planned);
    }

    private String met(boolean programme) {
        LocalDate booked = later(30);
        LocalDate held = later(60);
        String length = programme ? ", \"durationMonths\": 18" : "";
        String given = chance.percent(70) ? ", \"handedOverOn\": \"" + later(3) + "\"" : "";
        return """
            {%5$s"heldOn": "%1$s", "recommendation": {"recommendedOn": "%1$s", "result": "%2$s",
              "purpose": "Job", "vkPresent": true%3$s%4$s}}""".formatted(held,
            programme ? "RESOURCE_PROGRAMME" : "FLEX_JOB", length, given,
            chance.percent(60) ? "\"bookedOn\": \"" + booked + "\", " : "");
    }

    private void inItsProgramme() {
        LocalDate decided = later(30);
        LocalDate starts = decided.plusDays(chance.upTo(20));
        maybe(100, "decision", () -> "{\"decidedOn\": \"%s\", \"startsOn\": \"%s\", \"endsOn\": \"%s\"}".formatted(
            decided, starts, starts.plusMonths(chance.from(6, 30))));
        maybe(70, "lastConversation", () -> """
            {"occurredOn": "%s", "type": "FOLLOW_UP", "form": "IN_PERSON", "outcome": "%s"}"""
            .formatted(later(30), chance.oneOf("HELD", "HELD", "NO_SHOW")));
        maybe(70, "indsatsplan", () -> """
            {"agreedOn": "%s", "document": {"goals": [{"area": "JOB", "goal": "Lager"}], "efforts": [%s],
              "madeWithCitizen": true}%s}""".formatted(later(30), EFFORT.formatted(at.plusDays(5), chance.percent(50)),
            chance.percent(50) ? ", \"lastFollowUp\": {\"occurredOn\": \"" + later(20)
                + "\", \"withCitizen\": true, \"cvReviewed\": true}" : ""));
        maybe(40, "placements", this::placements);
        maybe(40, "measurements", () -> """
            [{"occurredOn": "%s", "kind": "BASELINE", "answers": [{"question": "SKILLS_USABLE", "value": 2,
              "channel": "IN_PERSON"}]}]""".formatted(at));
    }

    private String placements() {
        ArrayNode all = form.arrayNode();
        for (int n = chance.from(1, 2); n > 0; n--) {
            LocalDate agreed = later(10);
            all.add(Filled.right("""
                {"company": {"cvr": "12345678", "pNumber": "%1$d", "name": "Havnens Lager"}, "agreedOn": "%2$s",
                 "agreement": {"kind": "INTERNSHIP", "startsOn": "%2$s", "endsOn": "%3$s", "startHours": 8,
                  "targetHours": 15, "purposeWithCitizen": "Prøve", "companyContact": "Karen"}%4$s}""",
                2_000_000_000L + life.town().ordinal(), agreed, agreed.plusWeeks(chance.from(4, 20)),
                chance.percent(30) ? ended(agreed) : "").form());
        }
        return all.toString();
    }

    /** One that ends on the day on which it begins has been short, but it has been. */
    private String ended(LocalDate began) {
        LocalDate on = later(10);
        return ", \"endedOn\": \"%s\", \"endedBecause\": \"Flyttet\"".formatted(on.isBefore(began) ? began : on);
    }

    /** @return a later day of the case, at most so many days on, and today at the latest */
    private LocalDate later(int most) {
        int left = (int) ChronoUnit.DAYS.between(at, life.today());
        at = at.plusDays(chance.upTo(Math.min(most, left)));
        return at;
    }

    private void maybe(int percent, String name, Supplier<String> value) {
        if (chance.percent(percent)) {
            form.set(name, Json.mapper().readTree(value.get()));
        }
    }
}
