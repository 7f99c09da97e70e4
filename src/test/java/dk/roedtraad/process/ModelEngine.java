package dk.roedtraad.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** An engine in memory that runs the models alone and notes what it passes: elements as {@code process#id}. */
final class ModelEngine implements AutoCloseable {

    private final Set<String> passed = new HashSet<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final ProcessEngine engine;

    ModelEngine(String name) {
        ProcessEngineConfigurationImpl settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName(name);
        settings.setJdbcUrl("jdbc:h2:mem:" + name);
        settings.setHistory(ProcessEngineConfigurationImpl.HISTORY_ACTIVITY);
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setBeans(new HashMap<>(Map.of("deadlineTimers", new FarAway(),
                "breachNotice", (JavaDelegate) execution -> notices.add(execution.getCurrentActivityId()))));
        settings.setBpmnParseFactory(new NoteWarnings());
        settings.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new NotePassage())));
        engine = settings.buildProcessEngine();
    }

    ModelEngine withTheModels() {
        var deployment = engine.getRepositoryService().createDeployment();
        Models.KEYS.forEach(key -> deployment.addModelInstance(key + ".bpmn", Models.read(key)));
        deployment.deploy();
        return this;
    }

    ProcessEngine engine() {
        return engine;
    }

    Set<String> passed() {
        return passed;
    }

    List<String> warnings() {
        return warnings;
    }

    /** The service tasks that told of a breach, in order. */
    List<String> notices() {
        return notices;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Stands in for the ledger: every deadline is breached long after the test. */
    public static final class FarAway {

        public Date breachAt(DelegateExecution execution, String deadline) {
            return Date.from(Instant.parse("2099-01-01T00:00:00Z"));
        }

        public Date breachOnceArmed(DelegateExecution execution, String deadline) {
            return breachAt(execution, deadline);
        }

        /** A deadline that was moved at the last moment asks for nothing. */
        public boolean asksFor(DelegateExecution execution, String deadline, String task) {
            return execution.getVariable("movedAway") == null;
        }

        public Date breachOfMatch(DelegateExecution execution, String deadline) {
            return breachAt(execution, deadline);
        }
    }

    private final class NoteWarnings extends DefaultBpmnParseFactory {

        @Override
        public BpmnParse createBpmnParse(BpmnParser parser) {
            return new BpmnParse(parser) {
                @Override
                public void logWarnings() {
                    warnings.forEach(warning -> ModelEngine.this.warnings.add(warning.getMessage()));
                }
            };
        }
    }

    private final class NotePassage extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            ProcessDefinitionEntity process = (ProcessDefinitionEntity) scope.getProcessDefinition();
            String id = process.getKey() + "#" + transition.getId();
            transition.addListener("take",
                    (ExecutionListener) execution -> passed.add(id));
        }
    }
}
