package dk.roedtraad.process;

import dk.roedtraad.deadlines.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Which deadlines a task stands under: the timers on its own activity and on every activity around it, across the
 * models. The task is due on the earliest of them.
 */
@ApplicationScoped
class Guards {

    /** They loom over the whole programme and are no single task's day. */
    private static final Set<String> NOBODYS_DAY = Set.of("F-FIRST-EFFORT", "F-LEGAL-TALKS");

    /** What only warns is never breached and has no timer, but it has its day. */
    private static final Map<String, String> WARNED_OF = Map.of("holdConversation", "F-CONTACT", "recoverContact",
        "F-CONTACT");

    @Inject
    Ledger ledger;

    LocalDate dueOf(DelegateTask task, UUID caseId) {
        Set<String> rules = new LinkedHashSet<>();
        collect(task.getBpmnModelElementInstance(), rules);
        DelegateExecution caller = task.getExecution().getProcessInstance().getSuperExecution();
        while (caller != null) {
            collect(caller.getBpmnModelElementInstance(), rules);
            caller = caller.getProcessInstance().getSuperExecution();
        }
        rules.removeAll(NOBODYS_DAY);
        Optional.ofNullable(WARNED_OF.get(task.getTaskDefinitionKey())).ifPresent(rules::add);
        return rules.isEmpty() ? null : ledger.due(caseId, Variables.matchOf(task), rules).orElse(null);
    }

    private static void collect(ModelElementInstance innermost, Set<String> rules) {
        for (ModelElementInstance at = innermost; at != null; at = at.getParentElement()) {
            if (at instanceof Activity activity) {
                activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                    .filter(event -> event.getAttachedTo().getId().equals(activity.getId()))
                    .filter(Guards::isTimer).map(BoundaryEvent::getId).forEach(rules::add);
            }
        }
    }

    static boolean isTimer(BoundaryEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }
}
