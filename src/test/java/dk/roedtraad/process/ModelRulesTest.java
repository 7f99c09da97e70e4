package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule finds the violation that is planted for it in a shipped model. */
class ModelRulesTest {

    private static final String HAND_BACK = "<bpmn:userTask id=\"handBack\" name=\"Overdrag sagen til fagsystemet\""
            + " camunda:candidateGroups=\"CASEWORKER\">";

    @Test
    void findsTasksEventsAndAnswersWithoutLabel() {
        assertThat(ModelRules.withoutLabel(planted(HAND_BACK, HAND_BACK.replaceAll(" name=\"[^\"]*\"", ""))))
                .containsExactly("handBack");
        assertThat(ModelRules.withoutLabel(planted("name=\"Sag åbnet\"", "name=\"\""))).containsExactly("caseOpened");
        assertThat(ModelRules.withoutLabel(planted("name=\"Sag udsat\"", "")))
                .containsExactly("whatDidTeamSayToBackToTeam");
    }

    @Test
    void findsGatewaysThatDoNotAsk() {
        assertThat(ModelRules.gatewaysThatDoNotAsk(planted("Hvad blev resultatet?", "Resultat")))
                .containsExactly("whatDidTeamSay");
    }

    @Test
    void findsWhatIsNotDocumented() {
        assertThat(ModelRules.withoutDocumentation(Models.planted("case",
                "(<bpmn:userTask id=\"handBack\"[^>]*>\\s*)<bpmn:documentation>[^<]*", "$1<bpmn:documentation>")))
                .containsExactly("handBack");
    }

    @Test
    void findsTasksWithoutSource() {
        assertThat(ModelRules.withoutSource(Models.planted("case",
                "(<bpmn:userTask id=\"handBack\"[^>]*>\\s*)<bpmn:documentation>[^<]*", "$1<bpmn:documentation>Luk")))
                .containsExactly("handBack");
    }

    @Test
    void findsUnknownAndMissingRoles() {
        assertThat(ModelRules.withoutRole(planted(HAND_BACK, HAND_BACK.replace("CASEWORKER", "CLERK"))))
                .containsExactly("handBack");
        assertThat(ModelRules.withoutRole(planted(HAND_BACK,
                HAND_BACK.replace(" camunda:candidateGroups=\"CASEWORKER\"", ""))))
                .containsExactly("handBack");
    }

    @ParameterizedTest
    @ValueSource(strings = {" isExecutable=\"true\"", " camunda:historyTimeToLive=\"P1825D\"",
        " camunda:versionTag=\"1\""})
    void findsProcessesThatAreNotReadyToRun(String attribute) {
        assertThat(ModelRules.notReadyToRun(planted(attribute, ""))).containsExactly("case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asyncBefore=\"true\"", "asyncAfter=\"true\"", "assignee=\"anna\"",
        "dueDate=\"2026-01-01\""})
    void findsForbiddenAttributes(String attribute) {
        assertThat(ModelRules.forbidden(planted("<bpmn:userTask id=\"handBack\"",
                "<bpmn:userTask camunda:" + attribute + " id=\"handBack\"")))
                .hasSize(1).allSatisfy(found -> assertThat(found).startsWith("handBack"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<camunda:taskListener event=\"create\" class=\"x.Y\"/>",
        "<camunda:executionListener event=\"start\" expression=\"x\"/>",
        "<camunda:inputOutput><camunda:inputParameter name=\"x\">1</camunda:inputParameter></camunda:inputOutput>"})
    void findsForbiddenElements(String element) {
        assertThat(ModelRules.forbidden(Models.planted("case", "(<bpmn:userTask[^>]*>\\s*<bpmn:documentation>[^<]*"
                + "</bpmn:documentation>)", "$1<bpmn:extensionElements>" + element + "</bpmn:extensionElements>")))
                .isNotEmpty();
    }

    @Test
    void findsScriptsDurationsAndStrangeDelegates() {
        assertThat(ModelRules.forbidden(Models.planted("case",
                "bpmn:serviceTask( id=\"notifyBreachPreparation\"[^>]*) camunda:delegate[^>]*>",
                "bpmn:serviceTask$1 camunda:delegateExpression=\"\\${other}\">")))
                .containsExactly("notifyBreachPreparation");
        assertThat(ModelRules.forbidden(Models.planted("case", "(?s)<bpmn:timeDate.*?</bpmn:timeDate>",
                "<bpmn:timeDuration>P5W</bpmn:timeDuration>"))).containsOnly("timeDuration");
        assertThat(ModelRules.forbidden(Models.planted("case",
                "(?s)<bpmn:serviceTask id=\"notifyBreachPreparation\"[^>]*>(.*?)</bpmn:serviceTask>",
                "<bpmn:scriptTask id=\"notifyBreachPreparation\">$1</bpmn:scriptTask>"))).containsExactly("scriptTask");
    }

    @Test
    void findsGatewaysWithoutDefaultAndAnswersWithoutCondition() {
        assertThat(ModelRules.undecidedGateways(planted(" default=\"whatDidTeamSayToReadyToDecide\"", "")))
                .containsExactly("whatDidTeamSay", "whatDidTeamSayToReadyToDecide");
        assertThat(ModelRules.undecidedGateways(Models.planted("case",
                "(?s)(<bpmn:sequenceFlow id=\"whatDidTeamSayToBackToTeam\"[^>]*>)\\s*<bpmn:cond.*?</bpmn:cond[^>]*>",
                "$1"))).containsExactly("whatDidTeamSayToBackToTeam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<camunda:in businessKey=\"#\\{execution.processBusinessKey}\"/>",
        "<camunda:in source=\"caseId\" target=\"caseId\"/>", " camunda:calledElementBinding=\"deployment\""})
    void findsLooseCalls(String part) {
        assertThat(ModelRules.looseCalls(Models.planted("case", part, "")))
                .containsExactlyInAnyOrder("preparation", "rehabilitationMeeting", "decision", "programme");
    }

    private static BpmnModelInstance planted(String text, String violation) {
        return Models.planted("case", Pattern.quote(text), violation);
    }
}
