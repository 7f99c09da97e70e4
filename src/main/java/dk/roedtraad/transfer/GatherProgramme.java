package dk.roedtraad.transfer;

import dk.roedtraad.cases.Phase;
import dk.roedtraad.matching.CarryPlacements;
import dk.roedtraad.matching.PlacementSoFar;
import dk.roedtraad.plans.CarryPlans;
import dk.roedtraad.plans.PlansSoFar;
import dk.roedtraad.programme.CarryProgramme;
import dk.roedtraad.programme.ConversationSoFar;
import dk.roedtraad.programme.DecisionSoFar;
import dk.roedtraad.surveys.CarryMeasurements;
import dk.roedtraad.surveys.MeasurementSoFar;
import dk.roedtraad.surveys.SurveySoFar;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gathers what was decided, said, planned, agreed and measured in a case, as far as its phase lets it go along. */
@ApplicationScoped
class GatherProgramme {

    @Inject
    CarryProgramme programmes;

    @Inject
    CarryPlans plans;

    @Inject
    CarryPlacements placements;

    @Inject
    CarryMeasurements measurements;

    @Inject
    CaseClock clock;

    /** What goes along; null or empty for what is not there or belongs to a later phase. */
    record Gathered(DecisionSoFar decision, LocalDate threePartyOn, LocalDate firstMeetingOn,
                    ConversationSoFar lastConversation, PlansSoFar plans, LocalDate firstEffortOn,
                    List<PlacementSoFar> placements, List<MeasurementSoFar> measurements, List<SurveySoFar> surveys) {
    }

    /** All of it, from beginning to end. */
    record Whole(List<ConversationSoFar> conversations, PlansSoFar plans, List<PlacementSoFar> placements,
                  List<MeasurementSoFar> measurements) {
    }

    Whole whole(UUID caseId) {
        return new Whole(programmes.conversations(caseId, Integer.MAX_VALUE), plans.out(caseId),
            placements.all(caseId), measurements.out(caseId));
    }

    Gathered out(UUID caseId, Phase phase) {
        boolean running = phase == Phase.PROGRAMME;
        DecisionSoFar decision = running ? programmes.decision(caseId) : null;
        PlansSoFar written = plans.out(caseId);
        List<ConversationSoFar> talks = programmes.conversations(caseId, 20);
        return new Gathered(decision, programmes.threePartyOn(caseId).orElse(null),
            programmes.firstMeetingOn(caseId).orElse(null), talks.isEmpty() ? null : talks.get(0),
            running ? written : new PlansSoFar(written.cv(), written.jobGoals(), null),
            decision == null ? null : firstEffort(caseId, written, decision.startsOn()),
            running ? placements.out(caseId) : List.of(), measurements.out(caseId),
            running ? measurements.asked(caseId) : List.of());
    }

    /** Also placements that were closed since have counted. */
    private LocalDate firstEffort(UUID caseId, PlansSoFar written, LocalDate programmeStartsOn) {
        LocalDate planned = CarryPlans.firstEffort(written, programmeStartsOn, clock.today()).orElse(null);
        LocalDate placed = placements.all(caseId).stream()
            .map(one -> one.effortSince(programmeStartsOn, clock.today())).filter(Objects::nonNull)
            .min(LocalDate::compareTo).orElse(null);
        return planned == null || placed != null && placed.isBefore(planned) ? placed : planned;
    }
}
