package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The municipality's own time for its decision has passed: the citizen is to be told (retssikkerhedsloven § 3). */
class DecisionLateIT extends HttpTest {

    private static final LocalDate SENT = LocalDate.of(2025, 4, 7);

    private final CaseOnTheWay theCase = CaseMother.awaitingItsDecision().awaits("informOfDelay");

    @Test
    void theLetterIsWrittenDownAndTheDecisionStillToCome() {
        theCase.on(SENT).tries("informOfDelay", ProgrammeForms.toldOfTheDelay(SENT))
            .refuses(422, "expected-before-letter");
        theCase.does("informOfDelay", ProgrammeForms.toldOfTheDelay(SENT.plusDays(14)));
        assertThat(theCase.openTasks()).contains("recordDecision").doesNotContain("informOfDelay");
        JsonNode letter = theCase.read("/programme").is(200).json().path("delayLetters").get(0);
        assertThat(letter.path("occurredOn").asString()).isEqualTo(SENT.toString());
        assertThat(letter.path("expectedDecisionOn").asString()).isEqualTo("2025-04-21");
        assertThat(letter.path("how").asString()).isEqualTo("DIGITAL_POST");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void theLetterIsNotNeededAnyMoreWhenTheCaseIsDecided() {
        CaseMother.granted(theCase, SENT);
        assertThat(theCase.openTasks()).doesNotContain("informOfDelay");
        assertThat(theCase.phase()).isEqualTo("PROGRAMME");
    }
}
