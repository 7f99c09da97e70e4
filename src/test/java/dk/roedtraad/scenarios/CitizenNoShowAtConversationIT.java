package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The citizen stays away from a conversation: contact is sought step by step, and it is never a sanction (D.4). */
class CitizenNoShowAtConversationIT extends HttpTest {

    private static CaseOnTheWay missed(CaseOnTheWay theCase, String day) {
        return theCase.on(day).does("holdConversation", ProgrammeForms.noShow());
    }

    private static CaseOnTheWay missedTwice() {
        CaseOnTheWay theCase = missed(CaseMother.inItsProgramme(), "2025-03-24").on("2025-03-26")
            .does("recoverContact", ContactForms.inVain("PHONE", LocalDate.of(2025, 3, 26)));
        return missed(theCase, "2025-04-07").on("2025-04-08")
            .does("recoverContact", ContactForms.inVain("SMS", LocalDate.of(2025, 4, 8)));
    }

    private static JsonNode contact(CaseOnTheWay theCase) {
        return theCase.again().file().path("contact");
    }

    private static List<String> notYetTried(CaseOnTheWay theCase) {
        return contact(theCase).path("notYetTried").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void aMissedConversationOpensTheSearchForContactAndAnswersNoDeadline() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        assertThat(contact(theCase).path("noShowsInARow").asInt()).isZero();
        assertThat(contact(theCase).path("lastContactOn").asString()).isEqualTo("2025-03-14");
        JsonNode before = Meanwhile.without(theCase.file()).path("deadlines");
        missed(theCase, "2025-03-24");
        assertThat(theCase).awaits("makeIndsatsplan", "measureBaseline", "recoverContact", "requestMatch",
            "reviewStatus").isIn("PROGRAMME");
        assertThat(Meanwhile.without(theCase.file()).path("deadlines")).isEqualTo(before);
        assertThat(contact(theCase).path("noShowsInARow").asInt()).isEqualTo(1);
        assertThat(contact(theCase).path("lastContactOn").asString()).isEqualTo("2025-03-14");
        assertThat(notYetTried(theCase)).containsExactly("PHONE", "SMS", "OTHER_PLACE", "HOME_VISIT", "NETWORK");
    }

    @Test
    void contactIsSoughtByPhoneByTextAtHomeAndThroughTheNetwork() {
        CaseOnTheWay theCase = missedTwice();
        assertThat(contact(theCase).path("noShowsInARow").asInt()).isEqualTo(2);
        assertThat(contact(theCase).path("decisionNeeded").asBoolean()).isFalse();
        assertThat(notYetTried(theCase)).containsExactly("OTHER_PLACE", "HOME_VISIT", "NETWORK");
        missed(theCase, "2025-04-22");
        assertThat(contact(theCase).path("decisionNeeded").asBoolean()).isTrue();
        theCase.on("2025-04-25").does("recoverContact", ProgrammeForms.contactFoundAgain(LocalDate.of(2025, 4, 25))
            .with("decision", "OTHER_PLACE").with("decisionReason", "Jobcentret føles tungt lige nu."));
        assertThat(notYetTried(theCase)).containsExactly("OTHER_PLACE", "NETWORK");
        assertThat(contact(theCase).path("lastContactOn").asString()).isEqualTo("2025-04-25");
        assertThat(theCase).hasItsWholeHistory().hasCancelled().standsAsAnswered();
    }

    @Test
    void afterThreeInARowTheCaseworkerDecidesHowToGoOnAndSaysWhy() {
        CaseOnTheWay theCase = missed(missedTwice(), "2025-04-22");
        Form inVain = ContactForms.inVain("HOME_VISIT", LocalDate.of(2025, 4, 22));
        theCase.tries("recoverContact", inVain).refuses(422, "no-show-decision-missing").pointsAt("/decision");
        theCase.tries("recoverContact", inVain.with("decision", "INVOLVE_NETWORK"))
            .refuses(422, "no-show-decision-unexplained").pointsAt("/decisionReason");
        theCase.tries("recoverContact", inVain.with("decision", "SANCTION")).refuses(400, "unknown-value");
        assertThat(theCase).standsAsAnswered();
        theCase.does("recoverContact", inVain.with("decision", "INVOLVE_NETWORK")
            .with("decisionReason", "Søsteren ved, hvornår det går bedst."));
        assertThat(theCase).awaits("holdConversation", "makeIndsatsplan", "measureBaseline", "requestMatch",
            "reviewStatus").isIn("PROGRAMME").hasItsWholeHistory();
        JsonNode last = theCase.read("/programme").is(200).json().path("contactRecoveries").get(2);
        assertThat(last.path("decision").asString()).isEqualTo("INVOLVE_NETWORK");
        assertThat(last.path("decisionReason").asString()).startsWith("Søsteren");
    }

    @Test
    void aConversationThatIsHeldEndsTheCount() {
        CaseOnTheWay theCase = missedTwice().on("2025-04-14").does("holdConversation", ProgrammeForms.conversation());
        assertThat(contact(theCase).path("noShowsInARow").asInt()).isZero();
        assertThat(contact(theCase).path("lastContactOn").asString()).isEqualTo("2025-04-14");
        assertThat(notYetTried(theCase)).isEmpty();
        missed(theCase, "2025-04-28").does("recoverContact", ContactForms.inVain("PHONE", LocalDate.of(2025, 4, 28)));
        assertThat(contact(theCase).path("noShowsInARow").asInt()).isEqualTo(1);
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void whileTheCitizenIsSickAConversationIsByPhoneUnlessItSaysOtherwise() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        Form noFormSaid = ProgrammeForms.noShow().without("form");
        theCase.tries("holdConversation", noFormSaid).refuses(422, "conversation-form-missing").pointsAt("/form");
        theCase.does("suspendCase", theCase.where().preparing(), "/suspensions", ContactForms.sickFrom(theCase.day()))
            .does("holdConversation", noFormSaid);
        assertThat(theCase.read("/conversations").column("form")).containsExactly("PHONE");
        assertThat(contact(theCase).path("byPhone").asBoolean()).isTrue();
        theCase.on("2025-03-18").does("recoverContact", ContactForms.inVain("PHONE", LocalDate.of(2025, 3, 18)))
            .on("2025-03-25").does("holdConversation", ProgrammeForms.conversation());
        assertThat(theCase.read("/conversations").column("form")).containsExactly("IN_PERSON", "PHONE");
        assertThat(theCase).hasItsWholeHistory();
    }
}
