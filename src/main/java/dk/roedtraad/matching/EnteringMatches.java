package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.CaseTakenOver;
import dk.roedtraad.cases.EntryAnswers;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.tasks.ObserverOrder;
import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The open matches of a case that enters its programme half-way: one in the case's model, the others beside it. */
@ApplicationScoped
class EnteringMatches implements EntryAnswers {

    @Inject
    MatchRequests requests;

    @Inject
    Placements placements;

    @Inject
    CaseClock clock;

    @Inject
    Event<AnotherMatchRequested> another;

    @Override
    public Map<String, Object> of(UUID caseId) {
        return of(open(caseId));
    }

    void on(@Observes @Priority(ObserverOrder.AFTER_PROCESS) CaseTakenOver entered) {
        startTheOthers(entered.caseId(), entered.phase());
    }

    void on(@Observes @Priority(ObserverOrder.AFTER_PROCESS) CaseReopened entered) {
        startTheOthers(entered.caseId(), entered.phase());
    }

    private void startTheOthers(UUID caseId, Phase phase) {
        if (phase == Phase.PROGRAMME) {
            open(caseId).stream().skip(1).forEach(match ->
                another.fire(new AnotherMatchRequested(caseId, match.matchId(), match.state().name())));
        }
    }

    private List<EnteringMatch> open(UUID caseId) {
        return inOrder(placements.open(caseId), requests.openIn(caseId), clock.today());
    }

    static Map<String, Object> of(List<EnteringMatch> open) {
        return open.isEmpty() ? Map.of() : Map.of("enteringMatchId", open.get(0).matchId().toString(),
            "enteringMatchState", open.get(0).state().name());
    }

    /** Placements before searches, so that what runs with a company is the case's own. */
    static List<EnteringMatch> inOrder(List<Placement> placements, List<MatchRequest> requests, LocalDate today) {
        Stream<EnteringMatch> placed = placements.stream()
            .sorted(Comparator.comparing(Placement::agreedOn).thenComparing(Placement::matchId))
            .map(placement -> new EnteringMatch(placement.matchId(), placement.state(today) == PlacementState.ENDED
                ? EnteringMatch.State.ENDED : EnteringMatch.State.PLACED));
        Stream<EnteringMatch> wanted = requests.stream()
            .sorted(Comparator.comparing(MatchRequest::requestedOn).thenComparing(MatchRequest::id))
            .map(match -> new EnteringMatch(match.id(), match.state() == MatchState.FOUND
                ? EnteringMatch.State.FOUND : EnteringMatch.State.SEARCHING));
        return Stream.concat(placed, wanted).toList();
    }
}
