package dk.roedtraad.process;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models that are shipped keep every rule that {@link ModelRulesTest} and {@link DiagramRulesTest} prove. */
class ModelsTest {

    private static final Map<String, String> ROLE_OF_TASK = Map.ofEntries(
            entry("chooseResponsible", "CASEWORKER"), entry("involveCitizen", "CASEWORKER"),
            entry("orderMedicalCertificate", "CASEWORKER"), entry("receiveMedicalCertificate", "CASEWORKER"),
            entry("makeCv", "VK"), entry("setJobGoal", "VK"), entry("writePreparatoryPart", "CASEWORKER"),
            entry("checkQuality", "LEADER"), entry("bookMeeting", "COORDINATOR"),
            entry("holdMeeting", "COORDINATOR"), entry("recordRecommendation", "COORDINATOR"),
            entry("handOverRecommendation", "CASEWORKER"), entry("recordDecision", "CASEWORKER"),
            entry("holdThreePartyMeeting", "CASEWORKER"), entry("holdFirstMeeting", "CASEWORKER"),
            entry("makeIndsatsplan", "CASEWORKER"), entry("followUpPlan", "CASEWORKER"),
            entry("holdConversation", "CASEWORKER"), entry("recoverContact", "CASEWORKER"),
            entry("measureBaseline", "CASEWORKER"), entry("measureProgression", "CASEWORKER"),
            entry("conductVisitationSurvey", "CASEWORKER"), entry("conductSixMonthSurvey", "CASEWORKER"),
            entry("reviewStatus", "CASEWORKER"), entry("finalizeCv", "VK"),
            entry("measureFinalProgression", "CASEWORKER"), entry("holdClosingMeeting", "CASEWORKER"),
            entry("requestMatch", "CASEWORKER"), entry("findCompany", "VK"), entry("agreePlacement", "VK"),
            entry("followUpPlacement", "VK"), entry("closePlacement", "VK"), entry("handBack", "CASEWORKER"),
            entry("receiveCaseAsCaseworker", "CASEWORKER"), entry("receiveCaseAsVk", "VK"),
            entry("reassessDecision", "CASEWORKER"), entry("considerReReferral", "CASEWORKER"),
            entry("informOfDelay", "CASEWORKER"), entry("holdHealthTalk", "CASEWORKER"));

    @Test
    void everyUserTaskIsThereOnceWithItsRole() {
        Map<String, String> roles = new TreeMap<>();
        Models.KEYS.stream().map(Models::read).flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .forEach(task -> assertThat(roles.put(task.getId(), task.getCamundaCandidateGroups())).isNull());
        assertThat(roles).containsExactlyInAnyOrderEntriesOf(ROLE_OF_TASK);
    }

    @Test
    void deadlinesAreNonInterruptingTimersNamedByTheirKey() {
        List<BoundaryEvent> timers = Models.KEYS.stream().map(Models::read)
                .flatMap(model -> model.getModelElementsByType(BoundaryEvent.class).stream())
                .filter(event -> event.getId().startsWith("F-")).toList();
        assertThat(timers).extracting(BoundaryEvent::getId)
                .containsExactlyInAnyOrder("F-PREP", "F-PREP", "F-LAE265", "F-HANDOVER", "F-DECISION", "F-DECISION",
                        "F-FIRST-S", "F-PLAN", "F-PLANFU", "F-PLACEMENT", "F-VKFU", "F-PROG", "F-SURV1", "F-SURV2",
                        "F-LEGAL-TALKS", "F-FIRST-EFFORT", "F-END", "F-REASSESS");
        assertThat(timers).noneMatch(BoundaryEvent::cancelActivity).allSatisfy(timer ->
                assertThat(timer.getTextContent()).containsPattern("breach(At|OnceArmed|OfMatch)\\(execution, '"
                        + timer.getId() + "'\\)"));
    }

    @Test
    void messagesAreThoseThatTheModuleSends() {
        assertThat(Models.KEYS.stream().map(Models::read)
                .flatMap(model -> model.getModelElementsByType(Message.class).stream()).map(Message::getName))
                .containsExactlyInAnyOrder("caseEntersMeeting", "caseEntersDecision", "caseEntersProgramme",
                        "caseWithdrawn", "caseworkerChanged", "vkChanged", "appealReceived", "anotherMatchRequested",
                        "reReferralRequested", "healthTalkRequested", "placementEnded");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void saysWhatItIs(String key) {
        BpmnModelInstance model = Models.read(key);
        assertThat(ModelRules.withoutLabel(model)).isEmpty();
        assertThat(ModelRules.gatewaysThatDoNotAsk(model)).isEmpty();
        assertThat(ModelRules.withoutDocumentation(model)).isEmpty();
        assertThat(ModelRules.withoutSource(model)).isEmpty();
        assertThat(ModelRules.withoutRole(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void runsWithoutSurprises(String key) {
        BpmnModelInstance model = Models.read(key);
        assertThat(ModelRules.notReadyToRun(model)).isEmpty();
        assertThat(ModelRules.forbidden(model)).isEmpty();
        assertThat(ModelRules.undecidedGateways(model)).isEmpty();
        assertThat(ModelRules.looseCalls(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void canBeReadByAPerson(String key) {
        Diagram diagram = Diagram.of(Models.read(key));
        assertThat(DiagramRules.notDrawn(diagram)).isEmpty();
        assertThat(DiagramRules.overlappingShapes(diagram)).isEmpty();
        assertThat(DiagramRules.outsideTheirFrame(diagram)).isEmpty();
        assertThat(DiagramRules.coveredLabels(diagram)).isEmpty();
        assertThat(DiagramRules.slantingFlows(diagram)).isEmpty();
        assertThat(DiagramRules.backwardFlows(diagram)).isEmpty();
        assertThat(DiagramRules.crossingFlows(diagram)).isEmpty();
        assertThat(DiagramRules.flowsThroughShapes(diagram)).isEmpty();
        assertThat(DiagramRules.looseEnds(diagram)).isEmpty();
    }

    static List<String> keys() {
        return Models.KEYS;
    }
}
