package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contact by the week, and four talks in the first six months of a programme from 17 March 2025. */
class TalksLivedIT extends HttpTest {

    private final CaseOnTheWay theCase = talked(talked(talked(CaseMother.inItsProgramme(), "2025-03-18"),
        "2025-04-01"), "2025-04-15");

    private static CaseOnTheWay talked(CaseOnTheWay theCase, String on) {
        return theCase.on(on).does("holdConversation", ProgrammeForms.conversation());
    }

    private void corrected(Form conversation) {
        String last = theCase.read("/conversations").column("id").get(0);
        theCase.where().coordinating().post("/cases/" + theCase.id() + "/conversations/" + last + "/correction",
            TurnForms.corrected(conversation)).is(200);
    }

    private List<String> deadlines(String rule) {
        return theCase.where().leader().get("/deadlines?rule=" + rule + "&caseId=" + theCase.id()).items().stream()
            .map(row -> row.path("anchoredOn").asString() + " " + row.path("dueOn").asString() + " "
                + row.path("state").asString() + " " + row.path("metOn").asString("")).map(String::strip).toList();
    }

    @Test
    void theFourthTalkIsThatWhichTheLawAsksFor() {
        assertThat(deadlines("F-LEGAL-TALKS")).containsExactly("2025-03-17 2025-09-17 OVERDUE");
        talked(theCase, "2025-04-29");
        assertThat(deadlines("F-LEGAL-TALKS")).containsExactly("2025-03-17 2025-09-17 MET_REGISTERED_LATE 2025-04-29");
        talked(theCase, "2025-05-06");
        assertThat(deadlines("F-LEGAL-TALKS")).hasSize(1);
        assertThat(deadlines("F-CONTACT")).containsExactly("2025-03-17 2025-03-31 MET 2025-03-18",
            "2025-03-18 2025-04-01 MET 2025-04-01", "2025-04-01 2025-04-15 MET 2025-04-15",
            "2025-04-15 2025-04-29 MET 2025-04-29", "2025-04-29 2025-05-13 MET 2025-05-06",
            "2025-05-06 2025-05-20 DUE_SOON");
        assertThat(theCase).hasItsWholeHistory();
    }

    @Test
    void aTalkThatWasNotHeldIsOwedAgain() {
        talked(theCase, "2025-04-29");
        corrected(ProgrammeForms.noShow());
        assertThat(deadlines("F-LEGAL-TALKS")).containsExactlyInAnyOrder(
            "2025-03-17 2025-09-17 SUPERSEDED 2025-04-29", "2025-03-17 2025-09-17 OVERDUE");
        assertThat(deadlines("F-CONTACT")).contains("2025-04-15 2025-04-29 SUPERSEDED 2025-04-29",
            "2025-04-15 2025-04-29 DUE_SOON", "2025-04-29 2025-05-13 SUPERSEDED");
    }

    @Test
    void aTalkOnAnotherDayMovesWhatItMet() {
        talked(theCase, "2025-04-29");
        corrected(ProgrammeForms.conversation().with("occurredOn", "2025-04-28"));
        assertThat(deadlines("F-LEGAL-TALKS")).contains("2025-03-17 2025-09-17 MET_REGISTERED_LATE 2025-04-28");
        assertThat(deadlines("F-CONTACT")).contains("2025-04-15 2025-04-29 MET 2025-04-28",
            "2025-04-28 2025-05-12 DUE_SOON");
    }

    @Test
    void aTalkThatWasForgottenCountsWhenItIsTyped() {
        theCase.on("2025-04-08").where().coordinating().post("/cases/" + theCase.id() + "/conversations",
            ProgrammeForms.conversation().with("occurredOn", "2025-04-08")).is(200);
        assertThat(deadlines("F-LEGAL-TALKS")).containsExactly("2025-03-17 2025-09-17 MET_REGISTERED_LATE 2025-04-15");
    }
}
