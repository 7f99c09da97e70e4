package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidedOtherwiseIT extends HttpTest {

    private static final String CERTIFICATE = "F-LAE265 2025-01-14 2025-02-13 MET_REGISTERED_LATE 2025-02-03";

    private static final String DECIDED = "F-DECISION 2025-03-05 2025-04-02 MET_REGISTERED_LATE 2025-03-10";

    private static final String APPEALED = "F-APPEAL 2025-03-10 2025-04-07 CANCELLED";

    private static final String PREPARED = "F-PREP 2025-01-06 2025-03-31 MET_REGISTERED_LATE 2025-03-05";
    private static final String HANDED_OVER = "F-HANDOVER 2025-03-05 2025-03-06 MET_REGISTERED_LATE 2025-03-06";

    @ParameterizedTest
    @ValueSource(strings = {"FLEX_JOB", "DISABILITY_PENSION", "JOB_CLARIFICATION", "OTHER_EFFORT"})
    void whatTheTeamRecommendsInsteadOfAProgrammeIsDecidedAndHandedBack(String outcome) {
        CaseOnTheWay theCase = recommended(outcome);
        assertThat(theCase).isIn("DECISION").awaits("recordDecision");
        theCase.on("2025-03-10").does("recordDecision", ProgrammeForms.decidedOtherwise(outcome));
        assertThat(theCase).isIn("DECISION").awaits("handBack");
        theCase.on("2025-03-11").does("handBack", CaseForms.handedBack());
        assertThat(theCase).isClosedWith(outcome, LocalDate.of(2025, 3, 11)).hasItsWholeHistory().hasCancelled()
            .standsAsAnswered().wentThrough("case", "preparation", "rehabilitationMeeting", "decision")
            .hasDeadlines(CERTIFICATE, HANDED_OVER, PREPARED, DECIDED, APPEALED);
    }

    @Test
    void aProgrammeThatTheTeamDidNotRecommendCannotBeGranted() {
        CaseOnTheWay theCase = recommended("FLEX_JOB");
        LocalDate from = LocalDate.of(2025, 3, 17);
        theCase.on("2025-03-10").tries("recordDecision", ProgrammeForms.granted(from, from.plusYears(1)))
            .refuses(409, "not-recommended");
        assertThat(theCase).awaits("recordDecision").standsAsAnswered();
    }

    @Test
    void theMunicipalityDecidesOtherwiseThoughAProgrammeWasRecommended() {
        CaseOnTheWay theCase = CaseMother.awaitingItsDecision().on("2025-03-10")
            .does("recordDecision", ProgrammeForms.decidedOtherwise("FLEX_JOB"));
        assertThat(theCase).awaits("handBack").hasCancelled("holdThreePartyMeeting");
        theCase.does("handBack", CaseForms.handedBack());
        assertThat(theCase).isClosedWith("FLEX_JOB", LocalDate.of(2025, 3, 10)).hasItsWholeHistory()
            .standsAsAnswered().wentThrough("case", "preparation", "rehabilitationMeeting", "decision")
            .hasDeadlines(CERTIFICATE, HANDED_OVER, "F-FIRST-S 2025-03-05 2025-03-19 CANCELLED", PREPARED, DECIDED,
                APPEALED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "OTHER_EFFORT"})
    void aCaseThatIsNotRelevantIsHandedBackWithoutAMeeting(String outcome) {
        CaseOnTheWay theCase = CaseMother.readyForTheQualityCheck(Municipality.HORSENS, CaseMother.MONDAY)
            .does("checkQuality", PreparationForms.notRelevant(outcome));
        assertThat(theCase).isIn("PREPARATION").awaits("handBack");
        theCase.on("2025-02-14").does("handBack", CaseForms.handedBack());
        assertThat(theCase).isClosedWith(outcome, LocalDate.of(2025, 2, 14)).hasItsWholeHistory().hasCancelled()
            .standsAsAnswered().wentThrough("case", "preparation")
            .hasDeadlines(CERTIFICATE, "F-PREP 2025-01-06 2025-03-31 CANCELLED");
    }

    private static CaseOnTheWay recommended(String result) {
        return CaseMother.metByTheTeam(Municipality.HORSENS, CaseMother.MONDAY)
            .does("recordRecommendation", MeetingForms.recommended(result))
            .on("2025-03-06").does("handOverRecommendation", MeetingForms.handedOver());
    }
}
