package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The turns that a case takes: to the team again beside its programme, an appeal, open again after its end. */
final class TurnActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(3, TurnActs::reRefer),
        new Choices.Choice(2, TurnActs::appeal),
        new Choices.Choice(1, TurnActs::reopen));

    private static final int WEEKS_TO_APPEAL = 4;

    private TurnActs() {
    }

    private static Act reRefer(Life life) {
        LocalDate on = life.someDay();
        Request request = Request.post(life.somebody(life.chance().oneOf("CASEWORKER", "LEADER")),
            life.path("/re-referral"), Filled.right("{\"cause\": \"%s\", \"reason\": \"Situationen er ændret\"}",
                life.chance().oneOf("SIX_MONTHS_WITHOUT_EFFORT", "CHANGED_SITUATION", "NEW_COURSE")).on(on).form());
        String objection = objectionToAnotherRound(life, on);
        return objection == null ? Act.allowed("requestReReferral", request)
            : Act.refused("requestReReferral without a programme of its own", request, objection);
    }

    /** @return why the case cannot go to the team again beside its programme; nothing when it can */
    static String objectionToAnotherRound(Life life, LocalDate on) {
        LocalDate since = life.now().day("programme_since");
        if (!life.now().phase().equals("PROGRAMME") || life.now().fact("outcome") != null || on.isBefore(since)) {
            return "programme-not-running";
        }
        if (life.now().fact("re_referral") != null) {
            return "re-referral-running";
        }
        return life.now().has("messages", "reReferralRequested") ? null : "programme-not-running";
    }

    private static Act appeal(Life life) {
        LocalDate on = life.someDay();
        JsonNode day = life.now().part("decided_on");
        String decided = day.isString() ? day.asString() : null;
        boolean late = decided != null && on.isAfter(LocalDate.parse(decided).plusWeeks(WEEKS_TO_APPEAL));
        boolean explained = late && life.chance().percent(60);
        Request request = Request.post(life.somebody("CASEWORKER"), life.path("/appeal"), Filled.right("""
            {"by": "%s", "text": "Jeg er ikke enig"%s}""", life.chance().oneOf("CITIZEN", "REPRESENTATIVE"),
            explained ? ", \"acceptedLateBecause\": \"Borgeren var indlagt\"" : "").on(on).form());
        if (!openAppeals(life).isEmpty()) {
            return Act.refused("appeal beside another", request, "appeal-open");
        }
        if (decided == null) {
            return Act.refused("appeal against nothing", request, "no-decision");
        }
        return late && !explained ? Act.refused("appeal too late", request, "appeal-too-late")
            : Act.allowed("appealDecision", request);
    }

    /** @return the appeals that have not been reassessed */
    static List<JsonNode> openAppeals(Life life) {
        return life.now().all("appeals", appeal -> text(appeal, "result") == null);
    }

    static Act reopen(Life life) {
        Request request = Request.post(life.somebody("LEADER"), life.path("/reopening"),
            "{\"reason\": \"Lukket ved en fejl\"}");
        if (TransferActs.isTransferred(life)) {
            return Act.refused("reopen a transferred case", request, "case-transferred");
        }
        return life.isClosed() ? Act.allowed("reopenCase", request)
            : Act.refused("reopen a running case", request, "case-not-closed").alsoOnHold();
    }
}
