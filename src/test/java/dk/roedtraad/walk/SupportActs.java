package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What stands beside the flow: mentors, sparring, the talk about health, and documents kept elsewhere. */
final class SupportActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(3, SupportActs::give),
        new Choices.Choice(3, SupportActs::askForHealthTalk),
        new Choices.Choice(2, SupportActs::giveWrongly),
        new Choices.Choice(3, SupportActs::end),
        new Choices.Choice(3, SupportActs::refer),
        new Choices.Choice(2, SupportActs::remove));

    private SupportActs() {
    }

    private static Act give(Life life) {
        LocalDate on = life.someDay();
        if (life.chance().percent(50)) {
            return Act.allowed("grantMentor", support(life, """
                {"kind": "MENTOR", "mentor": {"type": "EXTERNAL", "hoursPerWeek": 2, "from": "%s", "to": "%s",
                  "purpose": "Støtte"}}""".formatted(on, on.plusYears(9)), on));
        }
        return Act.allowed("requestSparring", support(life, """
            {"kind": "SPARRING", "sparring": {"question": "Hvad kan ryggen?", "disciplines": ["DOCTOR"]}}""", on));
    }

    private static Act askForHealthTalk(Life life) {
        Request request = support(life, "{\"kind\": \"HEALTH_TALK\", \"objection\": \"Ryggen\"}", life.someDay());
        if (!life.now().phase().equals("PROGRAMME")) {
            return Act.refused("requestHealthTalk without a programme", request, "programme-not-running");
        }
        if (awaitsHealthTalk(life)) {
            return Act.refused("requestHealthTalk twice", request, "health-talk-open");
        }
        return life.now().has("messages", "healthTalkRequested") ? Act.allowed("requestHealthTalk", request)
            : Act.refused("requestHealthTalk without a programme", request, "programme-not-running");
    }

    static boolean awaitsHealthTalk(Life life) {
        return !life.now().all("supports", one -> "HEALTH_TALK".equals(text(one, "kind"))
            && text(one, "ended_on") == null).isEmpty();
    }

    private static Act giveWrongly(Life life) {
        return life.chance().percent(50)
            ? Act.refused("support that does not fit", support(life, "{\"kind\": \"MENTOR\"}", life.someDay()),
                "support-incomplete")
            : Act.refused("support in future", support(life, """
                {"kind": "SPARRING", "sparring": {"question": "Hvad?", "disciplines": ["DOCTOR"]}}""",
                life.today().plusDays(2)), "occurred-in-future");
    }

    private static Act end(Life life) {
        List<JsonNode> all = life.now().all("supports", one -> !"HEALTH_TALK".equals(text(one, "kind")));
        if (all.isEmpty()) {
            return null;
        }
        JsonNode given = life.chance().oneOf(all);
        boolean mentor = "MENTOR".equals(text(given, "kind"));
        Request request = Request.post(life.somebody("CASEWORKER"), life.path("/support/" + text(given, "id")
            + (mentor ? "/end" : "/outcome")), Filled.right(mentor ? "{\"reason\": \"Ikke mere brug for den\"}"
                : "{\"outcome\": \"Korte dage\"}").on(life.someDay()).form());
        return text(given, "ended_on") == null ? Act.allowed(mentor ? "endMentor" : "answerSparring", request)
            : Act.refused("end an ended support", request, "support-ended");
    }

    private static Act refer(Life life) {
        int number = life.chance().upTo(3);
        boolean there = !life.now().all("documents", one -> text(one, "document_id").equals("dok-" + number)).isEmpty();
        Request request = Request.post(life.somebody("CASEWORKER"), life.path("/documents"), Filled.right("""
            {"system": "ESDH", "documentId": "dok-%d", "title": "Journal", "kind": "HEALTH"}""", number)
            .on(life.someDay()).form());
        return there ? Act.refused("addDocument twice", request, "document-already-there")
            : Act.allowed("addDocument", request);
    }

    private static Act remove(Life life) {
        List<JsonNode> all = life.now().all("documents");
        return all.isEmpty() ? null : Act.allowed("removeDocument", Request.post(life.somebody("CASEWORKER"),
            life.path("/documents/" + text(life.chance().oneOf(all), "id") + "/removal"),
            Filled.right("{\"reason\": \"Forkert sag\"}").on(life.someDay()).form()));
    }

    private static Request support(Life life, String form, LocalDate on) {
        return Request.post(life.somebody("CASEWORKER"), life.path("/support"),
            Filled.right(form.replace("%", "%%")).on(on).form());
    }
}
