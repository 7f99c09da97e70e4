package dk.roedtraad.transfer;

import dk.roedtraad.matching.CarryPlacements;
import dk.roedtraad.plans.CarryPlans;
import dk.roedtraad.plans.PlansSoFar;
import dk.roedtraad.programme.CarryProgramme;
import dk.roedtraad.surveys.CarryMeasurements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Writes down what was decided, said, planned, agreed and measured in a case. */
@ApplicationScoped
class CarryWithin {

    @Inject
    CarryProgramme programmes;

    @Inject
    CarryPlans plans;

    @Inject
    CarryPlacements placements;

    @Inject
    CarryMeasurements measurements;

    /** @return by each match whose placement goes on, the day from which its next follow-up counts */
    Map<UUID, LocalDate> in(UUID caseId, TakeOverForm form) {
        if (form.decision() != null) {
            programmes.in(caseId, form.decision());
        }
        programmes.meetings(caseId, form.threePartyMeetingOn(), form.firstMeetingOn());
        if (form.lastConversation() != null) {
            programmes.in(caseId, form.lastConversation());
        }
        plans.in(caseId, new PlansSoFar(form.cv(), form.jobGoals(), form.indsatsplan()));
        measurements.in(caseId, form.measurements());
        measurements.asked(caseId, form.surveys());
        return placements.in(caseId, form.team(), form.placements());
    }
}
