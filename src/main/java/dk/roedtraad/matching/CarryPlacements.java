package dk.roedtraad.matching;

import dk.roedtraad.matching.PlacementSoFar.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Carries the placements that are not closed between systems, each with its company. */
@ApplicationScoped
public class CarryPlacements {

    @Inject
    MatchRequests requests;

    @Inject
    Placements placements;

    @Inject
    Companies companies;

    /** @throws dk.roedtraad.rest.Problem 422 {@code placement-ended-before-start}, {@code target-below-start} */
    public static void check(List<PlacementSoFar> soFar) {
        for (int n = 0; n < soFar.size(); n++) {
            soFar.get(n).check("/placements/" + n);
        }
    }

    /**
     * Writes down placements agreed elsewhere, which were checked; a company that is not known here is added.
     *
     * @return by each match whose placement goes on, the day from which its next follow-up counts
     */
    public Map<UUID, LocalDate> in(UUID caseId, String team, List<PlacementSoFar> soFar) {
        Map<UUID, LocalDate> followUps = new HashMap<>();
        for (PlacementSoFar one : soFar) {
            UUID match = write(caseId, team, one);
            if (one.endedOn() == null) {
                followUps.put(match, one.followedUpOn());
            }
        }
        return followUps;
    }

    private UUID write(UUID caseId, String team, PlacementSoFar one) {
        Agreement agreement = one.agreement();
        MatchRequest match = new MatchRequest(caseId, team, one.agreedOn(), new RequestMatch.Form(one.agreedOn(), true,
            null, null, agreement.startHours(), agreement.purposeWithCitizen().substring(0,
                Math.min(agreement.purposeWithCitizen().length(), 2000)), null, null, null));
        match.found(companyId(one.company()), null);
        match.placed(one.agreedOn());
        requests.add(match);
        Placement placement = new Placement(match, agreement, one.agreedOn());
        placements.add(placement);
        one.followUps().forEach(visit -> placements.add(new PlacementFollowUp(placement, visit.occurredOn(),
            new FollowUpPlacement.Form(visit.occurredOn(), visit.observations(), visit.hoursNow(),
                visit.ordinaryHoursNow(), NextStep.CONTINUE, visit.nextStepText()))));
        if (one.endedOn() != null) {
            placement.end(one.endedOn(), one.endedBecause());
        }
        return match.id();
    }

    private UUID companyId(CompanyForm form) {
        return companies.withPNumber(form.pNumber()).orElseGet(() -> {
            Company added = new Company(form);
            companies.add(added);
            return added.id();
        });
    }

    /** @return the placements that are not closed, also those that stopped with the case; not what never began */
    public List<PlacementSoFar> out(UUID caseId) {
        return placements.unclosed(caseId).stream().map(one -> soFar(caseId, one))
            .filter(one -> one.endedOn() == null || !one.endedOn().isBefore(one.agreement().startsOn())).toList();
    }

    /** @return every placement of the case, also those that were closed, in the order of their agreements */
    public List<PlacementSoFar> all(UUID caseId) {
        return placements.ofCase(caseId, Place.START, Integer.MAX_VALUE).stream().map(one -> soFar(caseId, one))
            .toList();
    }

    private PlacementSoFar soFar(UUID caseId, Placement one) {
        List<Visit> visits = placements.followUps(caseId).stream()
            .filter(visit -> visit.placementId().equals(one.id())).map(CarryPlacements::visit).toList();
        return one.soFar(companies.get(one.companyId()).form(), visits);
    }

    private static Visit visit(PlacementFollowUp one) {
        PlacementFollowUpView view = one.view();
        return new Visit(view.followedUpOn(), view.observations(), view.hoursNow(), view.ordinaryHoursNow(),
            view.nextStepText());
    }
}
