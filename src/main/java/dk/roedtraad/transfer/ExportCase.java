package dk.roedtraad.transfer;

import dk.roedtraad.cases.CarryCase;
import dk.roedtraad.cases.CaseEnding;
import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.matching.PlacementSoFar;
import dk.roedtraad.meetings.CarryMeeting;
import dk.roedtraad.plans.PlansSoFar;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.transfer.HandbackExport.Aktivitet;
import dk.roedtraad.transfer.HandbackExport.Progressionsmaaling;
import dk.roedtraad.transfer.HandbackExport.Rehabiliteringsindstilling;
import dk.roedtraad.transfer.HandbackExport.Samtale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/** Writes a closed case as the case system registers it. */
@ApplicationScoped
class ExportCase {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Inject
    CarryCase cases;

    @Inject
    CaseProgress progress;

    @Inject
    CarryMeeting meetings;

    @Inject
    GatherProgramme programme;

    @Inject
    CurrentPerson person;

    /** @throws dk.roedtraad.rest.Problem 409 {@code case-not-closed} */
    HandbackExport perform(UUID caseId) {
        CaseEnding ending = cases.ending(caseId);
        CaseFacts facts = progress.facts(caseId);
        GatherProgramme.Whole all = programme.whole(caseId);
        PlansSoFar plans = all.plans();
        return new HandbackExport(caseId, ending.externalReference(), facts.programmeStartsOn(),
            facts.programmeEndsOn(), ending.closedOn(), ending.outcome(),
            meetings.all(caseId).stream().map(Rehabiliteringsindstilling::of).toList(),
            all.conversations().stream().map(Samtale::of).toList(),
            all.placements().stream().map(one -> activity(one, person.municipality())).toList(),
            all.measurements().stream()
                .map(one -> new Progressionsmaaling(one.occurredOn(), one.kind(), one.answers())).toList(),
            plans.cv() == null ? null : plans.cv().document(),
            plans.jobGoals() == null ? null : plans.jobGoals().document(), HandbackExport.GUESSED);
    }

    static Aktivitet activity(PlacementSoFar placement, String municipality) {
        BigDecimal hours = placement.agreement().targetHours();
        int whole = hours.intValue();
        int minutes = hours.subtract(BigDecimal.valueOf(whole)).multiply(MINUTES)
            .setScale(0, RoundingMode.HALF_UP).intValue();
        return new Aktivitet(placement.agreement().startsOn(),
            placement.endedOn() == null ? placement.agreement().endsOn() : placement.endedOn(), whole, minutes,
            municipality, placement.company().cvr(), placement.company().pNumber());
    }
}
