package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Registrations that were wrong: what was written stays, and something else stands in its place. */
final class CorrectionActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(4, CorrectionActs::entry),
        new Choices.Choice(1, CorrectionActs::unknownEntry),
        new Choices.Choice(3, CorrectionActs::conversation));

    private CorrectionActs() {
    }

    private static Act entry(Life life) {
        JsonNode wrong = life.chance().oneOf(life.now().all("told"));
        String number = text(wrong, "entry_no");
        boolean otherDay = life.chance().percent(60);
        boolean start = "openCase".equals(text(first(life, wrong), "act"));
        LocalDate day = LocalDate.parse(text(wrong, "occurred_on")).minusDays(life.chance().from(-3, 3));
        LocalDate began = life.now().day("preparation_started_on");
        day = day.isBefore(began) ? began : day;
        day = day.isAfter(life.today()) ? life.today() : day;
        Act act = Act.allowed("correctRegistration", correction(life, number, ", \"note\": \"Rettet\""
            + (otherDay ? ", \"occurredOn\": \"" + day + "\"" : ""))).alsoOnHold();
        if (!life.now().all("told", one -> number.equals(text(one, "corrects"))).isEmpty()) {
            return Act.refused("correct an entry twice", act.request(), "already-corrected").alsoOnHold();
        }
        return start && otherDay && day.isAfter(firstStep(life)) ? Act.refused("correct the start to a day too late",
            act.request(), "start-after-first-step").alsoOnHold() : act;
    }

    /** @return the entry that a correction, or a correction of it, is about */
    private static JsonNode first(Life life, JsonNode entry) {
        String corrects = text(entry, "corrects");
        return corrects == null ? entry
            : first(life, life.now().all("told", one -> corrects.equals(text(one, "entry_no"))).get(0));
    }

    /** @return the day of the first thing that was done in the case after it began */
    private static LocalDate firstStep(Life life) {
        return life.now().all("told", one -> one.path("entry_no").asInt() > 1 && text(one, "corrects") == null)
            .stream().map(one -> LocalDate.parse(text(one, "occurred_on"))).min(Comparator.naturalOrder())
            .orElse(life.today());
    }

    private static Act unknownEntry(Life life) {
        return life.chance().percent(50)
            ? Act.refused("correct an unknown entry", correction(life, "" + (life.now().historyLength() + 1),
                ", \"note\": \"Rettet\""), "unknown-entry").alsoOnHold()
            : Act.refused("correct nothing", correction(life, "" + life.now().historyLength(), ""),
                "nothing-corrected", "already-corrected").alsoOnHold();
    }

    private static Request correction(Life life, String entry, String more) {
        return Request.post(life.somebody("CASEWORKER"), life.path("/corrections"),
            "{\"entry\": " + entry + ", \"reason\": \"Tastefejl\"" + more + "}");
    }

    private static Act conversation(Life life) {
        List<JsonNode> talks = life.now().all("conversations");
        if (talks.isEmpty()) {
            return null;
        }
        JsonNode talk = life.chance().oneOf(talks);
        Request request = Request.post(life.somebody("CASEWORKER"),
            life.path("/conversations/" + text(talk, "id") + "/correction"), """
                {"reason": "Forkert udfald", "conversation": {"type": "FOLLOW_UP", "form": "PHONE",
                  "outcome": "NO_SHOW", "participants": []}}""");
        return text(talk, "corrected_by") == null ? Act.allowed("correctConversation", request).alsoOnHold()
            : Act.refused("correct a conversation twice", request, "already-corrected").alsoOnHold();
    }
}
