package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.scenarios.Mutants.Flaw;
import dk.roedtraad.scenarios.Mutants.Mutant;
import dk.roedtraad.testing.HttpTest;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bodies of everything but tasks, spoilt in one place at a time. */
class EveryBodyIT extends HttpTest {

    private final OpenApi document = OpenApi.published();

    private final Person alma = Person.named("alma");

    @Test
    void everySpoiltBodyIsRefusedWhereItIsSpoilt() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        String placement = theCase.read("/placements").column("id").get(0);
        String company = theCase.where().company();
        Map<String, Form> bodies = new HashMap<>(EveryOperation.BODIES);
        bodies.putAll(whatMakesSomething(company));
        SoftAssertions softly = new SoftAssertions();
        bodies.forEach((operation, form) -> {
            String path = operation.replaceFirst("\\w+ ", "").replace("/cases/{id}", "/cases/" + theCase.id())
                .replace("{placementId}", placement).replace("{companyId}", company)
                .replace("{person}", "rikke").replace("{team}", "horsens-rf")
                .replace("{profile}/{key}", "paa-rette-vej/F-SURV2");
            if (!path.contains("{") && !operation.endsWith("/withdrawal")) {
                spoil(softly, operation, path, form);
            }
        });
        softly.assertAll();
        assertThat(theCase.again().phase()).isEqualTo("PROGRAMME");
    }

    private void spoil(SoftAssertions softly, String operation, String path, Form form) {
        Person person = path.matches("/(organisation|operations)\\b.*") ? Person.named("drift") : alma;
        for (Mutant mutant : Mutants.of(form, schema(operation))) {
            Answer answer = person.send(operation.split(" ")[0], path, mutant.body());
            boolean mayBeNegative = mutant.flaw() == Flaw.NEGATIVE
                && (answer.status() < 300 || answer.code().equals("rule-numbers-impossible"));
            if (!mayBeNegative) {
                TaskFormsIT.isRefused(softly, operation, mutant, answer);
            }
        }
    }

    private static Map<String, Form> whatMakesSomething(String company) {
        Map<String, Form> forms = new HashMap<>(PeopleForms.ofTheOrganisation());
        forms.putAll(RuleForms.ofTheSettings());
        forms.putAll(Map.of("POST /cases", CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY),
            "POST /companies", MatchForms.company(), "POST /openings", MatchForms.opening(company),
            "POST /rehabilitation-meetings", MeetingForms.day(CaseMother.MONDAY, "horsens-rf"),
            "POST /cases/reassignment", PeopleForms.caseload("CASEWORKER", "kasper", "sofie"),
            "POST /cases/search", Form.of("name", "Bo Test").with("cpr", CaseForms.CPR),
            "POST /operations/migrations", Form.of("fromVersion", 7).with("toVersion", 8).with("reason", "Ny lov")));
        return forms;
    }

    private JsonNode schema(String operation) {
        return document.operations().stream().filter(one -> one.toString().equals(operation))
            .map(one -> document.resolved(one.says().path("requestBody").path("content").path("application/json")
                .path("schema"))).findFirst().orElseThrow(() -> new AssertionError(operation));
    }
}
