package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoShowsIT extends HttpTest {

    @Test
    void aCitizenWhoStaysAwayIsSoughtUntilContactIsFoundAgain() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().on("2025-03-24")
            .does("holdConversation", ProgrammeForms.noShow());
        assertThat(theCase).awaits("makeIndsatsplan", "measureBaseline", "recoverContact", "requestMatch",
            "reviewStatus");
        theCase.on("2025-03-31").does("recoverContact", ProgrammeForms.contactNotFound(LocalDate.of(2025, 3, 28)))
            .on("2025-04-07").does("holdConversation", ProgrammeForms.noShow())
            .on("2025-04-10").does("recoverContact", ProgrammeForms.contactFoundAgain(LocalDate.of(2025, 4, 9)))
            .on("2025-04-14").does("holdConversation", ProgrammeForms.conversation());
        assertThat(theCase).isIn("PROGRAMME").hasItsWholeHistory().hasCancelled().standsAsAnswered()
            .wentThrough("case", "preparation", "rehabilitationMeeting", "decision", "programme", "placement");
        assertThat(theCase.read("/conversations").column("outcome")).containsExactly("HELD", "NO_SHOW", "NO_SHOW");
        assertThat(theCase.read("/programme").is(200).json().path("contactRecoveries").valueStream()
            .map(recovery -> recovery.path("reached").asBoolean())).containsExactly(false, true);
    }

    @Test
    void whoDidNotComeIsNotAmongTheParticipants() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        theCase.tries("holdConversation", ProgrammeForms.conversation().with("outcome", "NO_SHOW"))
            .refuses(422, "citizen-present-at-no-show").pointsAt("/participants");
        theCase.tries("holdConversation", ProgrammeForms.noShow().with("outcome", "HELD"))
            .refuses(422, "citizen-not-present").pointsAt("/participants");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void anAttemptCannotLieAfterTheDayOfTheRecord() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("holdConversation", ProgrammeForms.noShow());
        theCase.tries("recoverContact", ProgrammeForms.contactFoundAgain(theCase.day().plusDays(1)))
            .refuses(422, "attempt-after-recovery").pointsAt("/attempts/1/on");
    }
}
