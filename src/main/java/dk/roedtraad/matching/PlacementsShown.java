package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.support.HealthTalks;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The placements of a case for a reader, with their follow-ups and whether they wait for the talk about health. */
@ApplicationScoped
class PlacementsShown {

    @Inject
    CaseReading reading;

    @Inject
    Placements placements;

    @Inject
    HealthTalks healthTalks;

    @Inject
    CaseClock clock;

    /** @return a page of them, the oldest first; the reading is logged */
    Page<PlacementView> of(UUID caseId, PageRequest page) {
        reading.of(caseId, "placements");
        Map<UUID, List<PlacementFollowUpView>> followUps = placements.followUps(caseId).stream()
            .collect(Collectors.groupingBy(PlacementFollowUp::placementId,
                Collectors.mapping(PlacementFollowUp::view, Collectors.toList())));
        LocalDate today = clock.today();
        boolean awaited = healthTalks.isAwaited(caseId);
        Place place = page.after(Place::parse).orElse(Place.START);
        return page.of(placements.ofCase(caseId, place, page.fetch()),
            placement -> new Place(placement.agreedOn(), placement.id()).key(), placement -> {
                PlacementView view = placement.view(today, followUps.getOrDefault(placement.id(), List.of()));
                return awaited ? view.whileTalkIsAwaited() : view;
            });
    }
}
