package dk.roedtraad.transfer;

import dk.roedtraad.cases.CarryCase;
import dk.roedtraad.cases.CaseSoFar;
import dk.roedtraad.cases.OpenCase;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.meetings.CarryMeeting;
import dk.roedtraad.meetings.MeetingSoFar;
import dk.roedtraad.preparation.CarryPreparation;
import dk.roedtraad.programme.DecisionSoFar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Writes down what happened in a case before its programme. */
@ApplicationScoped
class CarryBefore {

    @Inject
    CarryCase cases;

    @Inject
    CarryPreparation preparations;

    @Inject
    CarryMeeting meetings;

    UUID in(TakeOverForm form) {
        UUID caseId = cases.in(soFar(form));
        cases.suspended(caseId, form.suspensions());
        if (form.preparation() != null) {
            preparations.in(caseId, form.preparation());
        }
        if (form.meeting() != null) {
            carryMeeting(caseId, form);
        }
        return caseId;
    }

    private void carryMeeting(UUID caseId, TakeOverForm form) {
        if (form.phase() == Phase.MEETING) {
            meetings.book(caseId, form.team(), form.meeting());
        } else {
            meetings.in(caseId, form.meeting());
        }
    }

    /** Where only the decision is known, booking and indstilling are taken to be of its day: they lie behind it. */
    static CaseSoFar soFar(TakeOverForm form) {
        MeetingSoFar meeting = form.meeting();
        DecisionSoFar decision = form.decision();
        LocalDate decidedOn = decision == null ? null : decision.decidedOn();
        LocalDate heldOn = meeting == null ? decidedOn : meeting.heldOn();
        LocalDate bookedOn = meeting == null || meeting.bookedOn() == null ? heldOn : meeting.bookedOn();
        LocalDate recommendedOn = meeting == null || meeting.recommendation() == null ? decidedOn
            : meeting.recommendation().recommendedOn();
        return new CaseSoFar(new OpenCase.Form(form.externalReference(), form.citizen(), form.team(),
            form.people().preparingCaseworker(), form.people().vk(), form.preparationStartedOn(), form.profile()),
            form.people().coordinatingCaseworker(), form.phase(), bookedOn, recommendedOn,
            decision != null || meeting != null && meeting.recommendsProgramme(),
            decision == null ? null : decision.startsOn(), decision == null ? null : decision.endsOn());
    }
}
