package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Steps that come through their own collection: they complete the open task of their kind, or are extras. */
final class ExtraActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(5, life -> extra(life, "holdConversation", "/conversations")),
        new Choices.Choice(5, ExtraActs::followUp),
        new Choices.Choice(4, life -> extra(life, measurement(life), "/measurements")),
        new Choices.Choice(4, ExtraActs::requestMatch),
        new Choices.Choice(4, ExtraActs::agree),
        new Choices.Choice(5, ExtraActs::endPlacement));

    private ExtraActs() {
    }

    private static Act extra(Life life, String type, String collection) {
        return through(life, type, collection, StepForms.of(life, type));
    }

    private static Act through(Life life, String type, String collection, Filled filled) {
        List<JsonNode> tasks = life.now().tasks(type);
        String person = tasks.isEmpty() ? life.somebody("CASEWORKER") : life.doer(tasks.get(0));
        Request request = Request.post(person, life.path(collection), filled.form());
        String name = collection + (tasks.isEmpty() ? " as an extra" : "");
        Act allowed = Act.allowed(name, request);
        return filled.refusals().isEmpty() ? type.equals("holdConversation") ? allowed.alsoOnHold() : allowed
            : Act.refused(name + " against its rules", request, filled.refusals().toArray(String[]::new));
    }

    private static String measurement(Life life) {
        return List.of("measureBaseline", "measureFinalProgression").stream()
            .filter(type -> !life.now().tasks(type).isEmpty()).findFirst().orElse("measureProgression");
    }

    private static Act followUp(Life life) {
        if (life.now().number("plans") > 0) {
            return extra(life, "followUpPlan", "/follow-ups");
        }
        return Act.refused("/follow-ups without a plan", Request.post(life.somebody("CASEWORKER"),
            life.path("/follow-ups"), Filled.right("""
                {"result": "UNCHANGED", "withCitizen": true, "cvReviewed": true}""").on(life.someDay()).form()),
            "nothing-written-yet");
    }

    private static Act requestMatch(Life life) {
        LocalDate on = life.someDay();
        boolean planned = !life.now().tasks("requestMatch").isEmpty();
        boolean ready = !life.chance().percent(15);
        Filled filled = ready ? MatchSteps.ready() : MatchSteps.notReady(on);
        LocalDate starts = life.now().day("programme_starts_on");
        if (!planned && (starts == null || on.isBefore(starts))) {
            filled = filled.against("programme-not-running");
        } else if (!planned && !ready) {
            filled = filled.against("match-not-ready");
        } else if (!planned && !life.now().has("messages", "anotherMatchRequested")) {
            filled = filled.against("programme-not-running");
        }
        return through(life, "requestMatch", "/match-requests", filled.on(on));
    }

    private static Act agree(Life life) {
        Filled filled = StepForms.of(life, "agreePlacement");
        List<JsonNode> waiting = life.now().tasks("agreePlacement");
        if (waiting.size() == 1) {
            return through(life, "agreePlacement", "/placements", filled);
        }
        Request request = Request.post(life.somebody("VK"), life.path("/placements"), filled.form());
        return waiting.isEmpty() ? Act.refused("/placements without a match", request, "no-match-to-agree")
            : Act.refused("/placements of several", request, "which-match");
    }

    private static Act endPlacement(Life life) {
        List<JsonNode> placements = life.now().all("placements");
        if (placements.isEmpty()) {
            return null;
        }
        JsonNode placement = life.chance().oneOf(placements);
        Request request = Request.post(life.somebody(life.chance().oneOf("VK", "CASEWORKER")),
            life.path("/placements/" + text(placement, "id") + "/ending"),
            Filled.right("{\"reason\": \"Virksomheden flytter\"}").on(life.someDay()).form());
        boolean ended = text(placement, "ended_on") != null || text(placement, "stopped_on") != null;
        return ended ? Act.refused("end an ended placement", request, "placement-ended")
            : Act.allowed("endPlacement", request);
    }
}
