package dk.roedtraad.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Where a case stands in the models, and the path it took to get there. */
@ApplicationScoped
class CasePath {

    @Inject
    HistoryService history;

    /**
     * One process of a case.
     *
     * @param process the model's key
     * @param version the version of the model that the case runs on
     * @param instance the engine's id of this run of it
     * @param startedAt when it began
     * @param endedAt when it ended, or null
     * @param steps the elements that were reached, in order
     */
    public record Run(String process, int version, String instance, Instant startedAt, Instant endedAt,
                      List<Step> steps) {
    }

    /**
     * One element of a model that was reached.
     *
     * @param element the element's id in the model
     * @param name its label
     * @param kind what it is: userTask, callActivity, exclusiveGateway …
     * @param reachedAt when it was reached
     * @param leftAt when it was left, or null while the case stands here
     * @param cancelled whether the case took another way
     */
    public record Step(String element, String name, String kind, Instant reachedAt, Instant leftAt,
                       boolean cancelled) {
    }

    List<Run> of(UUID caseId) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseId.toString())
            .orderByProcessInstanceStartTime().asc().list().stream().map(this::run).toList();
    }

    private Run run(HistoricProcessInstance instance) {
        List<Step> steps = history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime().asc().orderPartiallyByOccurrence().asc().list().stream()
            .map(CasePath::step).toList();
        return new Run(instance.getProcessDefinitionKey(), instance.getProcessDefinitionVersion(), instance.getId(),
            at(instance.getStartTime()), at(instance.getEndTime()), steps);
    }

    private static Step step(HistoricActivityInstance activity) {
        return new Step(activity.getActivityId(), activity.getActivityName(), activity.getActivityType(),
            at(activity.getStartTime()), at(activity.getEndTime()), activity.isCanceled());
    }

    private static Instant at(Date date) {
        return date == null ? null : date.toInstant();
    }
}
