package dk.roedtraad.matching;

import static dk.roedtraad.matching.Situations.COMPANY;
import static dk.roedtraad.matching.Situations.MONDAY;
import static dk.roedtraad.matching.Situations.aPlacement;
import static dk.roedtraad.matching.Situations.aSearch;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnteringMatchesTest {

    private final MatchRequest search = aSearch();

    private final Placement placement = aPlacement();

    @Test
    void aCaseWithoutMatchesHasNone() {
        assertThat(EnteringMatches.of(List.of())).isEmpty();
    }

    @Test
    void whatRunsWithACompanyIsTheCasesOwn() {
        List<EnteringMatch> open = EnteringMatches.inOrder(List.of(placement), List.of(search), MONDAY);
        assertThat(EnteringMatches.of(open)).isEqualTo(Map.of("enteringMatchId", "" + placement.matchId(),
            "enteringMatchState", "PLACED"));
        assertThat(open).extracting(EnteringMatch::matchId).containsExactly(placement.matchId(), search.id());
    }

    @Test
    void aPlacementThatHasEndedIsToBeClosed() {
        placement.end(MONDAY, "Flyttet");
        assertThat(EnteringMatches.inOrder(List.of(placement), List.of(), MONDAY))
            .containsExactly(new EnteringMatch(placement.matchId(), EnteringMatch.State.ENDED));
    }

    @Test
    void aSearchHasFoundACompanyOrNot() {
        assertThat(EnteringMatches.inOrder(List.of(), List.of(search), MONDAY)).extracting(EnteringMatch::state)
            .containsExactly(EnteringMatch.State.SEARCHING);
        search.found(COMPANY, null);
        assertThat(EnteringMatches.inOrder(List.of(), List.of(search), MONDAY)).extracting(EnteringMatch::state)
            .containsExactly(EnteringMatch.State.FOUND);
    }
}
