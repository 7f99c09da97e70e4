package dk.roedtraad.process;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.CaseTakenOver;
import dk.roedtraad.cases.EntryAnswers;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.deadlines.Ledger;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;

/** Starts a case's models: at the beginning, or where a case stands that was taken over or is reopened. */
@ApplicationScoped
class CaseEntry {

    private static final String FIRST_MEETING = "F-FIRST-S";

    @Inject
    RuntimeService running;

    @Inject
    Ledger ledger;

    @Inject
    @Any
    Instance<EntryAnswers> answers;

    void on(@Observes @Priority(ObserverOrder.PROCESS) CaseOpened opened) {
        start(opened.caseId(), EntryPoint.atTheBeginning(opened.caseId(), opened.responsibleChosen()));
    }

    /** That a case of another system still owes the citizen the indstilling is not known, and not asked for. */
    void on(@Observes @Priority(ObserverOrder.PROCESS) CaseTakenOver taken) {
        Map<String, Object> behind = behind(taken.caseId());
        behind.remove(Variables.MEETING_ENTRY, "RECOMMENDED");
        enter(taken.caseId(), taken.phase(), behind);
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) CaseReopened reopened) {
        enter(reopened.caseId(), reopened.phase(), behind(reopened.caseId()));
    }

    private void enter(UUID caseId, Phase phase, Map<String, Object> behind) {
        boolean handoverOwed = ledger.runs(caseId, null, FIRST_MEETING);
        start(caseId, EntryPoint.inPhase(caseId, phase, behind, handoverOwed));
    }

    private void start(UUID caseId, EntryPoint entry) {
        if (entry.message() == null) {
            running.startProcessInstanceByKey("case", caseId.toString(), entry.variables());
        } else {
            running.startProcessInstanceByMessage(entry.message(), caseId.toString(), entry.variables());
        }
    }

    private Map<String, Object> behind(UUID caseId) {
        Map<String, Object> behind = new HashMap<>();
        answers.forEach(each -> behind.putAll(each.of(caseId)));
        return behind;
    }
}
