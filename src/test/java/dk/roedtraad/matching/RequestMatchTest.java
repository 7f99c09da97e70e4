package dk.roedtraad.matching;

import static dk.roedtraad.matching.Situations.MONDAY;
import static dk.roedtraad.matching.Situations.aRequest;
import static dk.roedtraad.matching.Situations.notReadyUntil;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequestMatchTest {

    @Test
    void aReadyCitizensRequestSaysWhatIsNeeded() {
        assertThatCode(() -> RequestMatch.check(aRequest(), MONDAY)).doesNotThrowAnyException();
        RequestMatch.Form empty = new RequestMatch.Form(null, true, " ", null, null, null, null, null, null);
        assertThatThrownBy(() -> RequestMatch.check(empty, MONDAY))
            .hasFieldOrPropertyWithValue("code", "match-incomplete");
    }

    @Test
    void aCitizenWhoIsNotReadyIsAskedAgain() {
        assertThatCode(() -> RequestMatch.check(notReadyUntil(MONDAY.plusDays(1)), MONDAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RequestMatch.check(notReadyUntil(null), MONDAY))
            .hasFieldOrPropertyWithValue("code", "other-offer-missing");
        assertThatThrownBy(() -> RequestMatch.check(notReadyUntil(MONDAY), MONDAY))
            .hasFieldOrPropertyWithValue("code", "ask-again-too-early");
    }

    @Test
    void aFurtherMatchWaitsForTheProgramme() {
        assertThatThrownBy(() -> RequestMatch.canBeRequestedBeside(null, aRequest(), MONDAY))
            .hasFieldOrPropertyWithValue("code", "programme-not-running");
        assertThatThrownBy(() -> RequestMatch.canBeRequestedBeside(MONDAY.plusDays(1), aRequest(), MONDAY))
            .hasFieldOrPropertyWithValue("code", "programme-not-running");
        assertThatCode(() -> RequestMatch.canBeRequestedBeside(MONDAY, aRequest(), MONDAY))
            .doesNotThrowAnyException();
    }

    @Test
    void aFurtherMatchIsForACitizenWhoIsReady() {
        assertThatThrownBy(() -> RequestMatch.canBeRequestedBeside(MONDAY,
            notReadyUntil(MONDAY.plusDays(9)), MONDAY)).hasFieldOrPropertyWithValue("code", "match-not-ready");
    }
}
