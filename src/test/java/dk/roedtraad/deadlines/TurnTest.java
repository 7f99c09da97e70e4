package dk.roedtraad.deadlines;

import static dk.roedtraad.deadlines.Turn.on;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseEvent;
import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseRevived;
import dk.roedtraad.cases.Phase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each verb of the table by itself: what it asks of the clocks when something is told. */
class TurnTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID MATCH = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate BEFORE = LocalDate.of(2026, 2, 2);

    private static final Set<Ending> CANCELLED = EnumSet.of(Ending.CANCELLED);

    private static final Happened IN_CASE = new Happened(CASE, null, DAY, BEFORE);

    private final HandsInWords hands = new HandsInWords();

    private record Happened(UUID caseId, UUID match, LocalDate on, LocalDate before) implements CaseEvent {
    }

    private static Turn<Happened> told() {
        return on(Happened.class, Happened::on);
    }

    private void turn(Turn<?> line) {
        turn(line, IN_CASE);
    }

    private void turn(Turn<?> line, CaseEvent happened) {
        line.perform(happened, new CaseFacts(CASE, "brf-2019", Phase.PREPARATION, "nord", "anna", null, "bo", BEFORE,
            true, null, null), hands);
    }

    @Test
    void whatStartsRunsFromTheDayAndEachRuleByItself() {
        turn(told().starts("F-A", "F-B"));
        turn(told().startsFrom(Happened::before, "F-C"));
        turn(told().startsBackFrom(Happened::on, Happened::before, "F-D"));
        assertThat(hands.said).containsExactly("start F-A from 2026-03-02", "start F-B from 2026-03-02",
            "start F-C from 2026-02-02", "start F-D back from 2026-03-02, begun 2026-02-02");
    }

    @Test
    void whatIsTakenOverSaysSoAndIsNotOwedWhereTheDayIsUnknown() {
        turn(told().owesFrom(Happened::before, "F-A").owesFrom(one -> null, "F-B"));
        turn(told().owesUnlessPassedFrom(Happened::before, "F-C"));
        turn(told().owesOfEach(one -> Map.of(MATCH, BEFORE), "F-D"));
        turn(told().owesBackFrom(Happened::on, Happened::before, "F-E"));
        assertThat(hands.said).containsExactly("start F-A from 2026-02-02 taken-over",
            "start F-C from 2026-02-02 unless passed taken-over", "start F-D of the match from 2026-02-02 taken-over",
            "start F-E back from 2026-03-02, begun 2026-02-02 taken-over");
    }

    @Test
    void whatIsDoneIsMetOrRenewedOnItsDay() {
        turn(told().meets("F-A").meetsSinceAnchor("F-B"));
        turn(told().renews("F-C"));
        turn(told().renewsIf(one -> one.match() != null, "F-D"));
        assertThat(hands.said).containsExactly("meet F-A on 2026-03-02", "meet F-B on 2026-03-02 since its anchor",
            "renew F-C on 2026-03-02 in person", "renew F-D on 2026-03-02");
    }

    @Test
    void whatIsOwedNoMoreIsCancelledWithItsReason() {
        turn(told().cancels("stopped", "F-A", "F-B"));
        turn(told().cancelsEvery("ended", "F-C"));
        turn(told().cancelsAll("closed"));
        assertThat(hands.said).containsExactly("cancel F-A on 2026-03-02 stopped", "cancel F-B on 2026-03-02 stopped",
            "cancel every [F-C] on 2026-03-02 ended", "cancel all on 2026-03-02 closed");
    }

    @Test
    void whatWasNotDoneAfterAllIsOwedAgain() {
        turn(told().takesBack("F-A"));
        turn(told().reopens("adjourned", "F-B"));
        turn(told().revives(CANCELLED, "F-C"));
        assertThat(hands.said).containsExactly("take back F-A of 2026-03-02", "reopen F-B on 2026-03-02 adjourned",
            "revive F-C on 2026-03-02 [CANCELLED]");
    }

    @Test
    void whatRunsAlreadyKeepsTheOtherFromBeingRevived() {
        turn(told().revivesUnless("F-A", CANCELLED, "F-B"));
        hands.running.add(Duty.of(CASE, "F-A"));
        turn(told().revivesUnless("F-A", CANCELLED, "F-C"));
        assertThat(hands.said).containsExactly("revive F-B on 2026-03-02 [CANCELLED]");
    }

    @Test
    void aWrongDayIsSetRightInWhatItMetAndInWhatCountsFromIt() {
        turn(told().correctsMeeting(Happened::before, "F-A").correctsAnchor(Happened::before, "F-B"));
        assertThat(hands.said).containsExactly("met F-A not 2026-02-02 but 2026-03-02",
            "anchor F-B not 2026-02-02 but 2026-03-02");
    }

    @Test
    void whatIsAboutAMatchTurnsTheClocksOfThatMatch() {
        turn(told().about(Happened::match).meets("F-A"), new Happened(CASE, MATCH, DAY, BEFORE));
        assertThat(hands.said).containsExactly("meet F-A of the match on 2026-03-02");
    }

    @Test
    void aLineHoldsOnlyForItsEventAndUnderAllItsConditions() {
        turn(told().when(one -> one.match() == null).when((one, file) -> file.vk() == null).meets("F-A"));
        turn(told().when(one -> one.match() != null).when((one, file) -> file.vk() != null).meets("F-B"));
        turn(told().when(one -> one.match() == null).when((one, file) -> file.vk() != null).meets("F-C"));
        turn(told().meets("F-D"), new CaseRevived(CASE));
        assertThat(hands.said).containsExactly("meet F-C on 2026-03-02");
    }
}
