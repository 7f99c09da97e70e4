package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import dk.roedtraad.testing.TestDatabase;
import dk.roedtraad.testing.Transactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an act asks of the database: one commit, and no more statements when there are more cases. */
class OneCommitIT extends HttpTest {

    private static final int MORE_CASES = 200;

    private static final long PATIENCE_NANOS = 10_000_000_000L;

    /** A granted programme starts nine clocks, its end ends them; everything else stays well below. */
    private static final int MOST_STATEMENTS = 200;

    private final List<String> acts = new ArrayList<>();

    private final List<Integer> statements = new ArrayList<>();

    private long position;

    @BeforeEach
    void theDatabaseIsListenedToAndTheModelsAreLoaded() {
        TestDatabase.listen();
        fromPreparationToProgramme();
        statements.clear();
    }

    @AfterEach
    void theDatabaseIsLeftAlone() {
        TestDatabase.stopListening();
    }

    @Test
    void everyActIsOneCommitAndCostsTheSameAmongManyCases() {
        fromPreparationToProgramme();
        List<Integer> among = List.copyOf(statements);
        statements.clear();
        TestDatabase.stopListening();
        LocalDate today = Today.inDenmark();
        IntStream.range(0, MORE_CASES).forEach(more -> CaseOnTheWay.opened(Municipality.HORSENS, today));
        TestDatabase.listen();

        fromPreparationToProgramme();

        System.out.println("SQL statements of each act: " + IntStream.range(0, among.size())
            .mapToObj(act -> acts.get(act) + " " + among.get(act)).toList());
        assertThat(statements).isEqualTo(among).allSatisfy(count -> assertThat(count).isBetween(5, MOST_STATEMENTS));
    }

    private void fromPreparationToProgramme() {
        LocalDate today = Today.inDenmark();
        String meeting = Municipality.HORSENS.meetingDay(today);
        position = Transactions.position();
        CaseOnTheWay theCase = CaseOnTheWay.opened(Municipality.HORSENS, today);
        counted("openCase");
        step(theCase, "involveCitizen", PreparationForms.citizenInvolved());
        step(theCase, "orderMedicalCertificate", PreparationForms.certificateOrdered());
        step(theCase, "receiveMedicalCertificate", PreparationForms.certificateReceived());
        step(theCase, "makeCv", PlanForms.firstCv());
        step(theCase, "setJobGoal", PlanForms.jobGoals());
        step(theCase, "writePreparatoryPart", PreparationForms.preparatoryPart());
        step(theCase, "checkQuality", PreparationForms.readyForTheMeeting());
        step(theCase, "bookMeeting", MeetingForms.bookedOnto(meeting));
        step(theCase, "holdMeeting", MeetingForms.held());
        step(theCase, "recordRecommendation", MeetingForms.programmeRecommended());
        step(theCase, "handOverRecommendation", MeetingForms.handedOver());
        step(theCase, "recordDecision", ProgrammeForms.granted(today, today.plusYears(2)));
        step(theCase, "holdThreePartyMeeting", ProgrammeForms.handedOverTo(theCase.where().coordinating()));
        step(theCase, "holdFirstMeeting", ProgrammeForms.firstMeeting());
        step(theCase, "makeIndsatsplan", PlanForms.indsatsplan());
        step(theCase, "followUpPlan", PlanForms.unchangedPlan());
        step(theCase, "holdConversation", ProgrammeForms.conversation());
        step(theCase, "reviewStatus", ProgrammeForms.closesWith("ORDINARY_JOB"));
    }

    private void step(CaseOnTheWay theCase, String type, Form form) {
        position = Transactions.position();
        theCase.does(type, form);
        counted(type);
    }

    /** The act's transaction is the one that wrote into the case's history. */
    private void counted(String act) {
        List<List<String>> written = written();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (written.isEmpty() && System.nanoTime() < end) {
            written = written();
        }
        assertThat(written).as("commits of " + act).hasSize(1);
        acts.add(act);
        statements.add(written.get(0).size());
    }

    /** The database notes its statements a moment after it has answered. */
    private List<List<String>> written() {
        return Transactions.committedSince(position).stream()
            .filter(transaction -> transaction.stream().anyMatch(sql -> sql.startsWith("INSERT INTO case_history")))
            .toList();
    }
}
