package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.CaseTakenOver;
import dk.roedtraad.cases.Past;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which clocks run in a case that enters the flow half-way. One that is taken over owes what is still owed in its
 * phase, from the true days: what is late, is late from its true day. One that is reopened owes what its closing
 * cancelled, from the same anchor to the same day; and what a review had settled is open again.
 */
@ApplicationScoped
class EntryClocks {

    private static final Set<Ending> CANCELLED = Set.of(Ending.CANCELLED);

    private static final Set<Ending> EITHER = Set.of(Ending.CANCELLED, Ending.MET);

    @Inject
    ArmDeadline arm;

    @Inject
    ReopenDeadline reopen;

    @Inject
    CaseProgress progress;

    void on(@Observes @Priority(ObserverOrder.DEADLINES) CaseTakenOver taken) {
        UUID caseId = taken.caseId();
        Past past = taken.past();
        switch (taken.phase()) {
            case PREPARATION, MEETING -> owed(caseId, RuleKeys.PREPARATION, past.preparationStartedOn());
            case DECISION -> firstMeeting(caseId, past);
            case PROGRAMME -> programme(caseId, past);
            case CLOSED -> {
            }
        }
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) CaseReopened reopened) {
        switch (reopened.phase()) {
            case PREPARATION -> again(reopened, RuleKeys.PREPARATION, EITHER);
            case MEETING -> atTheMeeting(reopened);
            case DECISION -> {
                again(reopened, RuleKeys.HANDOVER, CANCELLED);
                if (progress.facts(reopened.caseId()).programmeRecommended()) {
                    again(reopened, RuleKeys.FIRST_MEETING, CANCELLED);
                }
            }
            case PROGRAMME -> {
                again(reopened, RuleKeys.FIRST_MEETING, CANCELLED);
                again(reopened, RuleKeys.PLAN_FOLLOW_UP, CANCELLED);
                again(reopened, RuleKeys.FIRST_EFFORT, CANCELLED);
                again(reopened, RuleKeys.END, EITHER);
            }
            case CLOSED -> {
            }
        }
        again(reopened, RuleKeys.REASSESSMENT, CANCELLED);
    }

    /** Before the meeting the preparation is owed, after it the handing over of the indstilling to come. */
    private void atTheMeeting(CaseReopened reopened) {
        again(reopened, RuleKeys.PREPARATION, CANCELLED);
        if (!reopen.runs(Duty.of(reopened.caseId(), RuleKeys.PREPARATION))) {
            again(reopened, RuleKeys.HANDOVER, CANCELLED);
        }
    }

    private void firstMeeting(UUID caseId, Past past) {
        if (past.firstMeetingOn() == null && progress.facts(caseId).programmeRecommended()) {
            owed(caseId, RuleKeys.FIRST_MEETING, past.meetingHeldOn());
        }
    }

    /** Whoever tells of a running programme has met the citizen, whether the day of it is known or not. */
    private void programme(UUID caseId, Past past) {
        owed(caseId, RuleKeys.PLAN_FOLLOW_UP, past.planFollowedUpOn());
        if (past.firstEffortOn() == null || past.firstEffortOn().isBefore(past.programmeStartsOn())) {
            owed(caseId, RuleKeys.FIRST_EFFORT, past.programmeStartsOn());
        }
        arm.from(Span.backFrom(past.programmeEndsOn(), past.programmeStartsOn()), Duty.of(caseId, RuleKeys.END),
            "taken-over");
    }

    private void owed(UUID caseId, String rule, LocalDate anchor) {
        if (anchor != null) {
            arm.from(Span.from(anchor), Duty.of(caseId, rule), "taken-over");
        }
    }

    private void again(CaseReopened reopened, String rule, Set<Ending> ended) {
        reopen.revive(reopened.on(), Duty.of(reopened.caseId(), rule), ended);
    }
}
