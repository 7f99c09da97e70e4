package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a case may stand in a model, it has its place in a later version that knows the same element. */
class MovableModelsTest {

    private static ModelEngine models;

    @BeforeAll
    static void theModelsAreDeployedTwice() {
        models = new ModelEngine("movable").withTheModels().withTheModels();
    }

    @AfterAll
    static void theEngineEnds() {
        models.close();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyPlaceWhereACaseMayStandIsMapped(String key) {
        MigrationPlan plan = models.engine().getRuntimeService()
            .createMigrationPlan(definition(key, 1), definition(key, 2)).mapEqualActivities().build();

        Set<String> mapped = plan.getInstructions().stream().map(MigrationInstruction::getSourceActivityId)
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped).containsAll(placesIn(key));
        assertThat(plan.getInstructions()).allSatisfy(one -> assertThat(one.isUpdateEventTrigger())
            .as("the date of %s is kept", one.getSourceActivityId()).isFalse());
    }

    private static Set<String> placesIn(String key) {
        var model = Models.read(key);
        Set<String> places = new TreeSet<>();
        for (Class<? extends FlowNode> kind : Set.of(UserTask.class, CallActivity.class, SubProcess.class)) {
            model.getModelElementsByType(kind).forEach(element -> places.add(element.getId()));
        }
        model.getModelElementsByType(BoundaryEvent.class).stream().filter(MovableModelsTest::waits)
            .forEach(event -> places.add(event.getId()));
        assertThat(places).as(key).isNotEmpty();
        return places;
    }

    /** An error is caught when it comes; nothing of it is kept until then. */
    private static boolean waits(BoundaryEvent event) {
        return event.getEventDefinitions().stream().noneMatch(ErrorEventDefinition.class::isInstance);
    }

    private static String definition(String key, int version) {
        RepositoryService repository = models.engine().getRepositoryService();
        ProcessDefinition found = repository.createProcessDefinitionQuery().processDefinitionKey(key)
            .processDefinitionVersion(version).singleResult();
        return found.getId();
    }

    static List<String> keys() {
        return Models.KEYS;
    }
}
