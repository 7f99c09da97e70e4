package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Silkeborg has numbers of its own for the preparation in one of the profiles; Horsens has none. */
class RuleSettingsIT extends HttpTest {

    private static final String PROFILE = "paa-rette-vej";

    private static final String RULE = "/settings/rules/" + PROFILE + "/F-PREP";

    private static final LocalDate START = CaseMother.MONDAY;

    private final Person lars = Municipality.SILKEBORG.leader();

    private final Person lene = Municipality.HORSENS.leader();

    @AfterEach
    void asItWas() {
        lars.post(RULE + "/return", RuleForms.profileAgain());
        lars.put("/settings/closing-days", RuleForms.closedOnNoDay());
    }

    @Test
    void newDeadlinesGoByTheOwnNumbersAndRunningOnesKeepTheirs() {
        CaseOnTheWay before = opened(Municipality.SILKEBORG);
        JsonNode settled = lars.put(RULE, RuleForms.weeks(11)).is(200).json();
        assertThat(settled.path("numbers").path("amount").path("amount").asInt()).isEqualTo(11);
        assertThat(settled.path("profileNumbers").path("amount").path("amount").asInt()).isEqualTo(12);
        assertThat(settled.path("own").path("settledBy").asString()).isEqualTo("lars");
        assertThat(settled.path("origin").asString()).isEqualTo("MUNICIPALITY");
        assertThat(settled.path("version").asString()).matches("deadlines:\\d+\\+\\d+");
        CaseOnTheWay after = opened(Municipality.SILKEBORG);
        assertThat(dueOn(after)).isEqualTo(START.plusWeeks(11).toString());
        assertThat(dueOn(before)).isEqualTo(START.plusWeeks(12).toString());
        assertThat(dueOn(opened(Municipality.HORSENS))).isEqualTo(START.plusWeeks(12).toString());
        assertThat(lars.post(RULE + "/return", RuleForms.profileAgain()).is(200).json().path("version").asString())
            .matches("deadlines:\\d+");
        assertThat(dueOn(opened(Municipality.SILKEBORG))).isEqualTo(START.plusWeeks(12).toString());
        assertThat(dueOn(after)).isEqualTo(START.plusWeeks(11).toString());
        lars.post(RULE + "/return", RuleForms.profileAgain()).refuses(409, "rule-without-own-numbers");
    }

    @Test
    void whatWasSettledIsKeptWithWhoAndWhy() {
        lars.put(RULE, RuleForms.weeks(11)).is(200);
        lars.put(RULE, RuleForms.weeks(10).with("reason", "Der er kortere kø nu")).is(200);
        lars.post(RULE + "/return", RuleForms.profileAgain()).is(200);
        JsonNode all = lars.get(RULE + "/versions").is(200).json().path("items");
        assertThat(all.get(0).has("numbers")).isFalse();
        assertThat(all.get(0).path("reason").asString()).isEqualTo("Profilens tal er gode nok");
        assertThat(all.get(1).path("reason").asString()).isEqualTo("Der er kortere kø nu");
        assertThat(all.get(1).path("version").asInt()).isEqualTo(all.get(0).path("version").asInt() - 1);
        JsonNode page = lars.get(RULE + "/versions?limit=1").is(200).json();
        assertThat(page.path("items")).hasSize(1);
        JsonNode next = lars.get(RULE + "/versions?limit=1&cursor=" + page.path("next").asString()).is(200).json();
        assertThat(next.path("items").get(0)).isEqualTo(all.get(1));
        assertThat(lene.get(RULE + "/versions").is(200).items()).isEmpty();
        assertThat(lene.get("/settings/rules?profile=" + PROFILE).is(200).items())
            .filteredOn(rule -> rule.path("key").asString().equals("F-PREP")).hasSize(1)
            .allSatisfy(rule -> assertThat(rule.has("own")).isFalse());
    }

    @Test
    void theDefaultProfileIsListedUnlessAnotherIsNamed() {
        assertThat(lars.get("/settings/rules").is(200).column("key")).contains("F-PREP", "F-CONTACT", "F-APPEAL")
            .doesNotContain("F-PLACEMENT");
        assertThat(lars.get("/settings/rules?profile=" + PROFILE).is(200).column("key")).contains("F-PLACEMENT");
        lars.get("/settings/rules?profile=brf-1999").refuses(404, "not-found");
        lars.get("/settings/rules/brf-2019/F-PLACEMENT/versions").refuses(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"F-FIRST-EFFORT, 27, rule-beyond-law, /amount", "F-APPEAL, 3, rule-beyond-law, /amount",
        "F-PREP, 521, rule-numbers-impossible, /amount", "F-PREP, -12, rule-numbers-impossible, /amount"})
    void numbersThatCannotBeAreRefused(String rule, int weeks, String code, String pointer) {
        lars.put("/settings/rules/" + PROFILE + "/" + rule, RuleForms.weeks(weeks)).refuses(422, code)
            .pointsAt(pointer);
    }

    @Test
    void onlyLeadersAndOperationsSettle() {
        Person sanne = Municipality.SILKEBORG.preparing();
        sanne.put(RULE, RuleForms.weeks(11)).refuses(403, "forbidden-role");
        sanne.put("/settings/closing-days", RuleForms.closedOnNoDay()).refuses(403, "forbidden-role");
        sanne.get("/settings/rules").is(200);
    }

    @Test
    void closingDaysAreAListWithVersions() {
        int before = lars.get("/settings/closing-days").is(200).json().path("version").asInt();
        JsonNode settled = lars.put("/settings/closing-days", RuleForms.closed("2026-06-05", "grundlovsdag")).is(200)
            .json();
        assertThat(settled.path("version").asInt()).isEqualTo(before + 1);
        assertThat(lars.get("/settings/closing-days").is(200).json()).isEqualTo(settled);
        lars.put("/settings/closing-days", RuleForms.closedOnNoDay()).is(200);
        JsonNode versions = lars.get("/settings/closing-days/versions").is(200).json().path("items");
        assertThat(versions.get(0).path("days")).isEmpty();
        assertThat(versions.get(1)).isEqualTo(settled);
        assertThat(lene.get("/settings/closing-days/versions").is(200).json().path("items"))
            .doesNotContain(settled);
    }

    private static CaseOnTheWay opened(Municipality where) {
        return CaseOnTheWay.openedWith(CaseForms.opened(where, START).with("profile", PROFILE), where, START);
    }

    private static String dueOn(CaseOnTheWay theCase) {
        return theCase.deadline("F-PREP").path("dueOn").asString();
    }
}
