package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.process.ModelPaths.ModelPath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models run: every path ends where it should, and together the paths pass every element of every model. */
@TestInstance(Lifecycle.PER_CLASS)
class ModelPathsTest {

    private ModelEngine models;

    @BeforeAll
    void startTheEngine() {
        models = new ModelEngine("paths").withTheModels();
    }

    @AfterAll
    void stopTheEngine() {
        models.close();
    }

    @Test
    void theEngineReadsTheModelsWithoutWarnings() {
        assertThat(models.warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void endsWhereItShould(ModelPath path) {
        path.walk(models);
    }

    @Test
    void everyBreachIsTold() {
        try (ModelEngine fresh = walked("notices")) {
            assertThat(Set.copyOf(fresh.notices())).containsExactlyInAnyOrder("notifyBreachPreparation",
                    "notifyBreachHandover", "notifyBreachFirstMeeting", "notifyBreachPlanFollowUp",
                    "notifyBreachRound", "notifyBreachStatusReview", "notifyBreachFirstEffort",
                    "notifyBreachReassessment", "notifyBreachCertificate", "notifyBreachDecisionBeforeHandover",
                    "notifyBreachDecision", "notifyBreachPlan", "notifyBreachFirstPlacement",
                    "notifyBreachProgression", "notifyBreachVisitationSurvey", "notifyBreachSixMonthSurvey",
                    "notifyBreachLegalTalks", "notifyBreachPlacementFollowUp");
        }
    }

    @Test
    void thePathsPassEveryElement() {
        try (ModelEngine fresh = walked("coverage")) {
            Set<String> passed = passedIn(fresh);
            assertThat(Models.KEYS).allSatisfy(key -> assertThat(missed(key, passed)).isEmpty());
        }
    }

    @Test
    void aPathLeftOutShows() {
        try (ModelEngine fresh = new ModelEngine("gap").withTheModels()) {
            ModelPaths.all().stream().filter(path -> !path.name().equals("not relevant"))
                    .forEach(path -> path.walk(fresh));
            assertThat(missed("preparation", passedIn(fresh)))
                    .containsExactly("preparation#isCaseReadyToNotRelevant", "preparation#notRelevant");
        }
    }

    static List<ModelPath> paths() {
        return ModelPaths.all();
    }

    private static ModelEngine walked(String name) {
        ModelEngine engine = new ModelEngine(name).withTheModels();
        ModelPaths.all().forEach(path -> path.walk(engine));
        return engine;
    }

    private static Set<String> passedIn(ModelEngine engine) {
        Set<String> passed = new TreeSet<>(engine.passed());
        engine.engine().getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .map(ModelPathsTest::idOf).forEach(passed::add);
        return passed;
    }

    private static Set<String> missed(String key, Set<String> passed) {
        Set<String> nodes = idsOf(key, FlowNode.class);
        Set<String> flows = idsOf(key, SequenceFlow.class);
        System.out.printf("%-22s %3d of %3d nodes, %3d of %3d flows%n", key, countIn(passed, nodes), nodes.size(),
                countIn(passed, flows), flows.size());
        nodes.addAll(flows);
        nodes.removeAll(passed);
        return nodes;
    }

    private static long countIn(Set<String> passed, Set<String> ids) {
        return ids.stream().filter(passed::contains).count();
    }

    private static Set<String> idsOf(String key, Class<? extends FlowElement> type) {
        return Models.read(key).getModelElementsByType(type).stream().map(element -> key + "#" + element.getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String idOf(HistoricActivityInstance activity) {
        return activity.getProcessDefinitionKey() + "#" + activity.getActivityId();
    }
}
