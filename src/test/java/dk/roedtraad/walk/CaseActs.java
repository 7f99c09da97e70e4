package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is done in a case beside its tasks: its opening, its citizen, its documents, its early end. */
final class CaseActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(4, CaseActs::changeCitizen),
        new Choices.Choice(2, CaseActs::changeProtected),
        new Choices.Choice(3, life -> change(life, "cv", "cvs", PlanSteps.cv(life))),
        new Choices.Choice(3, life -> change(life, "goals", "goals", PlanSteps.goals(life))),
        new Choices.Choice(3, life -> change(life, "indsatsplan", "plans", PlanSteps.plan(life, life.today()))),
        new Choices.Choice(1, CaseActs::withdraw));

    private CaseActs() {
    }

    static Act open(Life life) {
        boolean chosen = life.chance().percent(70);
        String people = chosen ? ", \"preparingCaseworker\": \"%s\", \"vk\": \"%s\"".formatted(
            life.somebody("CASEWORKER"), life.somebody("VK")) : "";
        life.happened(life.today().minusDays(life.chance().percent(60) ? 0 : life.chance().upTo(20)));
        Filled filled = Filled.right("""
            {"externalReference": "%s", "citizen": {"name": "Bo Test", "cpr": "7103854321"}, "team": "%s",
             "preparationStartedOn": "%s"%s}""", life.reference(), life.town().team(), life.someDay(), people);
        return Act.allowed("openCase", Request.post(life.somebody("CASEWORKER"), "/cases", filled.form())).beginning();
    }

    private static Act changeCitizen(Life life) {
        boolean wrong = life.chance().percent(15);
        Request request = Request.put(life.somebody("LEADER"), life.path("/citizen"), Filled.right("""
            {"name": "Bo Test %d", "cpr": "%s", "protectedAddress": %s, "phone": "+45 12 34 56 78"%s}""",
            life.now().revision(), wrong ? "9999854321" : life.chance().oneOf("7103854321", "7203854321"),
            life.chance().percent(30), life.chance().oneOf("", ", \"interpreter\": {\"language\": \"Arabisk\"}",
                ", \"companion\": {\"name\": \"Ida Test\"}")).form());
        return wrong ? Act.refused("changeCitizen to an impossible number", request, "bad-cpr")
            : Act.allowed("changeCitizen", request).alsoOnHold();
    }

    /** How to reach a protected citizen is for the case's own people. */
    private static Act changeProtected(Life life) {
        JsonNode citizen = life.now().part("citizen");
        Set<String> own = new HashSet<>(life.now().all("tasks").stream().map(task -> text(task, "assignee")).toList());
        own.addAll(life.town().holding("LEADER"));
        Stream.of("preparing_caseworker", "coordinating_caseworker", "vk").map(life.now()::fact).forEach(own::add);
        List<String> strangers = life.town().holding("CASEWORKER").stream().filter(one -> !own.contains(one)).toList();
        return !citizen.path("protected_address").asBoolean() || strangers.isEmpty() ? null
            : Act.refused("change a protected citizen", Request.put(life.chance().oneOf(strangers),
                life.path("/citizen"), "{\"name\": \"Bo\", \"cpr\": \"7103854321\"}"), "contact-protected");
    }

    private static Act change(Life life, String document, String versions, String content) {
        Request request = Request.put(life.somebody(document.equals("indsatsplan") ? "CASEWORKER" : "VK"),
            life.path("/" + document), content);
        return life.now().number(versions) > 0 ? Act.allowed("change " + document, request)
            : Act.refused("change " + document + " that is not written", request, "nothing-written-yet");
    }

    static Act withdraw(Life life) {
        return Act.allowed("withdrawCase", Request.post(life.somebody("CASEWORKER"), life.path("/withdrawal"),
            Filled.right("{\"cause\": \"%s\", \"reason\": \"Meddelt af pårørende\"}",
                life.chance().oneOf("WITHDRAWN", "MOVED", "DECEASED")).on(life.someDay()).form()));
    }
}
