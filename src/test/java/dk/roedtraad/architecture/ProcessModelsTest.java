package dk.roedtraad.architecture;

import static dk.roedtraad.architecture.Production.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessModelsTest {

    private static final List<ProcessModel> MODELS = ProcessModel.in(Path.of("bpmn"));

    private static final JavaClasses PLANTED = Production.plantedClasses("model");

    private static final ProcessModel PLANTED_MODEL = ProcessModel.of("""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
          <process id="planted">
            <userTask id="known" camunda:candidateGroups="VK"/>
            <userTask id="wrongRole" camunda:candidateGroups="LEADER"/>
            <userTask id="nobodys" camunda:candidateGroups="VK"/>
            <userTask id="doubled" camunda:candidateGroups="VK"/>
            <serviceTask id="notify" camunda:delegateExpression="${notice}"/>
            <callActivity id="call"><extensionElements>
              <camunda:in businessKey="#{execution.processBusinessKey}"/>
            </extensionElements></callActivity>
            <sequenceFlow id="flow">
              <conditionExpression>${answer == 'notACall.at(all)' &amp;&amp; answer != null}</conditionExpression>
            </sequenceFlow>
            <boundaryEvent id="timer"><timerEventDefinition>
              <timeDate>${missingTimers.at(execution, 'F-PREP')}</timeDate>
            </timerEventDefinition></boundaryEvent>
          </process>
        </definitions>
        """);

    @Test
    void theModelsHaveUserTasksAndBeans() {
        assertThat(MODELS).hasSize(7);
        assertThat(MODELS).anyMatch(model -> !model.beans().isEmpty());
        assertThat(MODELS).flatMap(ProcessModel::userTasks).hasSizeGreaterThan(20);
    }

    @Test
    void everyUserTaskHasOneActWithItsRole() {
        assertThat(TaskActs.mismatches(MODELS, TaskActs.types(Production.classes()))).isEmpty();
    }

    @Test
    void aUserTaskAndAnActThatDoNotMatchAreFound() {
        assertThat(TaskActs.mismatches(List.of(PLANTED_MODEL), TaskActs.types(PLANTED))).containsExactly(
            "doubled models [VK] acts [VK, VK]", "nobodys models [VK] acts []", "unplanned models [] acts [VK]",
            "wrongRole models [LEADER] acts [VK]");
        assertThat(TaskActs.mismatches(List.of(PLANTED_MODEL, PLANTED_MODEL), TaskActs.types(PLANTED)))
            .contains("known models [VK, VK] acts [VK]");
    }

    @Test
    void theModelsAndTheBeansOfTheProcessMatch() {
        assertThat(TaskActs.danglingBeans(MODELS, TaskActs.beansNamed(Production.classes(), BASE))).isEmpty();
    }

    @Test
    void aBeanThatIsMissingOrUselessIsFound() {
        assertThat(PLANTED_MODEL.beans()).containsExactly("missingTimers", "notice");
        assertThat(TaskActs.danglingBeans(List.of(PLANTED_MODEL),
            TaskActs.beansNamed(PLANTED, Production.planted("model"))))
            .containsExactly("missingTimers is no bean", "unusedBean is in no model");
    }
}
