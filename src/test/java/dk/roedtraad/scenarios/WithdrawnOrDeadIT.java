package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Domain D.4: a case that is withdrawn, or whose citizen has died, ends from wherever it is, with all it had open. */
class WithdrawnOrDeadIT extends HttpTest {

    /** A case in a situation, and why it ends. */
    record Situation(String cause, String where, Supplier<CaseOnTheWay> makes) {

        @Override
        public String toString() {
            return cause + " " + where;
        }
    }

    static Stream<Situation> situations() {
        return Stream.of("WITHDRAWN", "DECEASED").flatMap(cause -> Stream.of(
            new Situation(cause, "at the beginning", () -> CaseOnTheWay.opened(Municipality.HORSENS,
                CaseMother.MONDAY)),
            new Situation(cause, "before its meeting", CaseMother::withAMeeting),
            new Situation(cause, "before its decision", CaseMother::awaitingItsDecision),
            new Situation(cause, "after another decision", () -> CaseMother.awaitingItsDecision()
                .does("recordDecision", ProgrammeForms.decidedOtherwise("FLEX_JOB"))),
            new Situation(cause, "at a company", CaseMother::atACompany),
            new Situation(cause, "on its way to the team again", WithdrawnOrDeadIT::toTheTeamAgain),
            new Situation(cause, "with an appeal", WithdrawnOrDeadIT::appealed),
            new Situation(cause, "while it closes", () -> CaseMother.inItsProgramme()
                .does("reviewStatus", ProgrammeForms.closesWith("ORDINARY_JOB")))));
    }

    private static CaseOnTheWay toTheTeamAgain() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        return theCase.does("requestReReferral", theCase.where().coordinating(), "/re-referral",
            TurnForms.toTheTeamAgain("CHANGED_SITUATION"));
    }

    private static CaseOnTheWay appealed() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        return theCase.does("appealDecision", theCase.where().coordinating(), "/appeal", TurnForms.appealed());
    }

    @ParameterizedTest
    @MethodSource("situations")
    void everythingEndsAndNoDeadlineRunsAnyMore(Situation situation) {
        CaseOnTheWay theCase = situation.makes().get();
        LocalDate last = theCase.day().plusDays(1);
        theCase.on(last).ends(situation.cause());
        assertThat(theCase).isClosedWith(situation.cause(), last).hasItsWholeHistory()
            .hasNoOpenTask().standsAsAnswered();
        assertThat(theCase.file().has("reReferral")).isFalse();
        assertThat(theCase.where().leader().get("/deadlines?limit=200&caseId=" + theCase.id()).column("state"))
            .isNotEmpty().doesNotContain("RUNNING", "DUE_SOON", "OVERDUE", "SUSPENDED");
        theCase.where().preparing().post("/cases/" + theCase.id() + "/re-referral",
            TurnForms.toTheTeamAgain("NEW_COURSE")).refuses(409, "case-closed");
        theCase.where().preparing().post("/cases/" + theCase.id() + "/appeal", TurnForms.appealed())
            .refuses(409, "case-closed");
        theCase.where().preparing().post("/cases/" + theCase.id() + "/corrections", TurnForms.noted(1))
            .refuses(409, "case-closed");
    }
}
