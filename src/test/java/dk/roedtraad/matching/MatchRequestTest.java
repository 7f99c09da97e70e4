package dk.roedtraad.matching;

import static dk.roedtraad.matching.Situations.COMPANY;
import static dk.roedtraad.matching.Situations.MONDAY;
import static dk.roedtraad.matching.Situations.aSearch;
import static dk.roedtraad.matching.Situations.notReadyUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchRequestTest {

    private final MatchRequest match = aSearch();

    @Test
    void theVkSearchesUntilACompanyIsFound() {
        assertThat(match.state()).isEqualTo(MatchState.SEARCHING);
        match.found(COMPANY, null);
        assertThat(match.state()).isEqualTo(MatchState.FOUND);
    }

    @Test
    void afterADeclineTheVkSearchesOnAndTheDeclineIsRemembered() {
        match.found(COMPANY, UUID.randomUUID());
        match.declined(new Decline(MONDAY, COMPANY, Party.CITIZEN, "For langt væk"));
        assertThat(match.state()).isEqualTo(MatchState.SEARCHING);
        assertThat(match.openingId()).isNull();
        assertThat(match.declines()).extracting(Decline::companyId).containsExactly(COMPANY);
    }

    @Test
    void anAgreedPlacementEndsTheSearch() {
        match.found(COMPANY, null);
        match.placed(MONDAY);
        assertThat(match.state()).isEqualTo(MatchState.PLACED);
    }

    @Test
    void aSearchThatFoundNothingTellsWhatWasTried() {
        match.notFound(MONDAY, "Tre lagre", "Prøv butik");
        assertThat(match.state()).isEqualTo(MatchState.NOT_FOUND);
        assertThat(match.advice()).isEqualTo("Prøv butik");
    }

    @Test
    void aSearchLapsesWithTheCase() {
        match.lapse(MONDAY);
        assertThat(match.state()).isEqualTo(MatchState.LAPSED);
    }

    @Test
    void nobodySearchesForACitizenWhoIsNotReady() {
        MatchRequest later = new MatchRequest(UUID.randomUUID(), "team", MONDAY, notReadyUntil(MONDAY.plusWeeks(4)));
        assertThat(later.state()).isEqualTo(MatchState.NOT_READY);
    }
}
