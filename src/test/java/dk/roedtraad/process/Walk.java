package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One case on its way through a model; every instance it reaches carries its business key. */
final class Walk {

    private final ProcessEngine engine;
    private final String businessKey;
    private final String instanceId;

    private Walk(ProcessEngine engine, String businessKey, String instanceId) {
        this.engine = engine;
        this.businessKey = businessKey;
        this.instanceId = instanceId;
    }

    static Walk start(ProcessEngine engine, String processKey, String businessKey, Map<String, Object> variables) {
        return new Walk(engine, businessKey, engine.getRuntimeService()
                .startProcessInstanceByKey(processKey, businessKey, inCase(businessKey, variables)).getId());
    }

    /** A case comes into its model half-way. */
    static Walk enter(ProcessEngine engine, String message, String businessKey, Map<String, Object> variables) {
        return new Walk(engine, businessKey, engine.getRuntimeService()
                .startProcessInstanceByMessage(message, businessKey, inCase(businessKey, variables)).getId());
    }

    Walk does(String... tasks) {
        for (String task : tasks) {
            engine.getTaskService().complete(only(task).getId());
        }
        return this;
    }

    /** Completes a task whose act answers with one variable. */
    Walk answers(String task, String variable, Object value) {
        engine.getTaskService().complete(only(task).getId(), Map.of(variable, value));
        return this;
    }

    Walk answers(String task, Map<String, Object> outcome) {
        engine.getTaskService().complete(only(task).getId(), outcome);
        return this;
    }

    /** Lets the timer of a deadline go off. */
    Walk breaches(String deadline) {
        List<Job> timers = engine.getManagementService().createJobQuery().activityId(deadline).list().stream()
                .filter(this::isMine).toList();
        assertThat(timers).as("timer %s", deadline).hasSize(1);
        engine.getManagementService().executeJob(timers.get(0).getId());
        return this;
    }

    Walk hears(String message) {
        engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(businessKey)
                .correlate();
        return this;
    }

    /** The match is known only where the message is heard. */
    Walk hearsOfAnotherMatch(String matchId, String state) {
        Map<String, Object> match = new HashMap<>(Map.of("matchId", matchId));
        match.put("matchState", state);
        engine.getRuntimeService().createMessageCorrelation("anotherMatchRequested")
                .processInstanceBusinessKey(businessKey).setVariablesToTriggeredScope(match).correlate();
        return this;
    }

    Walk awaits(String... tasks) {
        assertThat(open()).extracting(Task::getTaskDefinitionKey).containsExactlyInAnyOrder(tasks);
        return this;
    }

    /** The instance and all that it called are over, and it ended in this event. */
    void ends(String endEvent) {
        assertThat(engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey).count()).as("running instances").isZero();
        assertThat(engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instanceId)
                .activityId(endEvent).finished().count()).as(endEvent).isPositive();
    }

    private static Map<String, Object> inCase(String caseId, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseId", caseId);
        return all;
    }

    private Task only(String key) {
        List<Task> tasks = open().stream().filter(task -> key.equals(task.getTaskDefinitionKey())).toList();
        assertThat(tasks).as("open task %s among %s", key, open().stream().map(Task::getTaskDefinitionKey).toList())
                .hasSize(1);
        return tasks.get(0);
    }

    private List<Task> open() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).list();
    }

    private boolean isMine(Job job) {
        return businessKey.equals(engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId()).singleResult().getBusinessKey());
    }
}
