package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.CONTACT;
import static dk.roedtraad.rules.RuleKeys.LEGAL_TALKS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.cases.SuspensionGround;
import dk.roedtraad.programme.ConversationForm;
import dk.roedtraad.programme.ConversationHeld;
import dk.roedtraad.programme.ConversationMoved;
import dk.roedtraad.programme.ConversationTakenBack;
import dk.roedtraad.programme.FirstMeetingHeld;
import dk.roedtraad.programme.LegalTalksHeld;
import dk.roedtraad.programme.LegalTalksTakenBack;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contact in a programme from 5 January 2026: every week in person for 8 weeks, then every 4 weeks. */
class ContactClockTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aProgrammeIsGranted() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.on("2026-01-05");
        ledger.granted(CASE, "2026-01-05", "2027-12-31");
    }

    @Test
    void theFirstContactIsOwedFromTheProgrammesStart() {
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 RUNNING");
        ledger.on("2026-01-10");
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 DUE_SOON");
    }

    @Test
    void eachTalkLetsTheNextOneBeOwed() {
        talk("2026-01-12", ConversationForm.IN_PERSON);
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 MET 2026-01-12",
            "2026-01-12 2026-01-19 RUNNING");
    }

    @Test
    void itOnlyWarns() {
        ledger.on("2026-02-16");
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 DUE_SOON");
        talk("2026-02-16", ConversationForm.IN_PERSON);
        assertThat(ledger.of(CASE, CONTACT)).contains("2026-01-05 2026-01-12 MET 2026-02-16");
    }

    @Test
    void whatAsksForAMeetingInPersonIsNotMetByPhone() {
        talk("2026-01-12", ConversationForm.PHONE);
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 DUE_SOON");
    }

    @Test
    void byPhoneIsEnoughWhileTheCitizenIsSick() {
        ledger.on("2026-01-12");
        clocks.on(new ConversationHeld(CASE, day("2026-01-12"), ConversationForm.PHONE, true));
        assertThat(ledger.of(CASE, CONTACT)).contains("2026-01-05 2026-01-12 MET 2026-01-12");
    }

    @Test
    void afterEightWeeksItIsOwedLessOftenAndByAnyForm() {
        talk("2026-03-01", ConversationForm.IN_PERSON);
        assertThat(ledger.of(CASE, CONTACT)).last().isEqualTo("2026-03-01 2026-03-08 RUNNING");
        talk("2026-03-02", ConversationForm.IN_PERSON);
        assertThat(ledger.of(CASE, CONTACT)).last().isEqualTo("2026-03-02 2026-03-30 RUNNING");
        talk("2026-03-23", ConversationForm.PHONE);
        assertThat(ledger.of(CASE, CONTACT)).last().isEqualTo("2026-03-23 2026-04-20 RUNNING");
    }

    @Test
    void whileTheCitizenWaitsForTreatmentItIsOwedAsInTheLastStage() {
        ledger.suspended.add(new SuspendedPeriod(SuspensionGround.TREATMENT, List.of("F-FIRST-EFFORT"),
            day("2026-01-07"), day("2026-01-31")));
        talk("2026-01-09", ConversationForm.IN_PERSON);
        assertThat(ledger.of(CASE, CONTACT)).last().isEqualTo("2026-01-09 2026-02-06 RUNNING");
        talk("2026-02-02", ConversationForm.PHONE);
        assertThat(ledger.of(CASE, CONTACT)).last().isEqualTo("2026-02-02 2026-02-09 RUNNING");
    }

    @Test
    void aTalkFromBeforeTheLastOneChangesNothing() {
        talk("2026-01-12", ConversationForm.IN_PERSON);
        List<String> before = ledger.of(CASE, CONTACT);
        clocks.on(new ConversationHeld(CASE, day("2026-01-09"), ConversationForm.IN_PERSON, false));
        assertThat(ledger.of(CASE, CONTACT)).isEqualTo(before);
    }

    @Test
    void theFirstMeetingIsContactToo() {
        ledger.on("2026-01-08");
        clocks.on(new FirstMeetingHeld(CASE, ConversationForm.VIDEO, day("2026-01-07")));
        assertThat(ledger.of(CASE, CONTACT)).hasSize(1);
        clocks.on(new FirstMeetingHeld(CASE, ConversationForm.IN_PERSON, day("2026-01-08")));
        assertThat(ledger.of(CASE, CONTACT)).last().isEqualTo("2026-01-08 2026-01-15 RUNNING");
    }

    @Test
    void aTalkThatWasNotHeldIsOwedAgain() {
        talk("2026-01-12", ConversationForm.IN_PERSON);
        ledger.on("2026-01-13");
        clocks.on(new ConversationTakenBack(CASE, day("2026-01-12")));
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 SUPERSEDED 2026-01-12",
            "2026-01-12 2026-01-19 SUPERSEDED", "2026-01-05 2026-01-12 DUE_SOON");
        assertThat(ledger.log(CASE, CONTACT, 1)).last()
            .isEqualTo("2 SUPERSEDED 2026-01-12 2026-01-19 2026-01-19 registration-corrected");
    }

    @Test
    void whatDidNotCountIsNotTakenBack() {
        talk("2026-01-05", ConversationForm.PHONE);
        clocks.on(new ConversationTakenBack(CASE, day("2026-01-05")));
        clocks.on(new ConversationTakenBack(CASE, day("2026-01-06")));
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 RUNNING");
    }

    @Test
    void aTalkOnAnotherDayMovesWhatItMetAndWhatCountsFromIt() {
        talk("2026-01-12", ConversationForm.IN_PERSON);
        clocks.on(new ConversationMoved(CASE, day("2026-01-12"), day("2026-01-09")));
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 MET 2026-01-09",
            "2026-01-12 2026-01-19 SUPERSEDED", "2026-01-09 2026-01-16 RUNNING");
        clocks.on(new RegistrationCorrected(CASE, "holdConversation", null, null, day("2026-01-09"),
            day("2026-01-08")));
        assertThat(ledger.of(CASE, CONTACT)).contains("2026-01-05 2026-01-12 MET 2026-01-08",
            "2026-01-08 2026-01-15 RUNNING");
    }

    @Test
    void oneThatWasWaivedBeginsAgainAtTheNextTalk() {
        ledger.waive(CASE, CONTACT);
        clocks.on(new ConversationHeld(CASE, day("2026-01-04"), ConversationForm.IN_PERSON, false));
        talk("2026-01-12", ConversationForm.PHONE);
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 WAIVED");
        talk("2026-01-14", ConversationForm.IN_PERSON);
        assertThat(ledger.of(CASE, CONTACT)).containsExactly("2026-01-05 2026-01-12 WAIVED",
            "2026-01-14 2026-01-21 RUNNING");
    }

    @Test
    void fourTalksAreOwedWithinSixMonths() {
        assertThat(ledger.of(CASE, LEGAL_TALKS)).containsExactly("2026-01-05 2026-07-05 RUNNING");
        ledger.on("2026-05-04");
        clocks.on(new LegalTalksHeld(CASE, day("2026-05-04")));
        assertThat(ledger.of(CASE, LEGAL_TALKS)).containsExactly("2026-01-05 2026-07-05 MET 2026-05-04");
        clocks.on(new LegalTalksTakenBack(CASE, day("2026-05-04")));
        assertThat(ledger.of(CASE, LEGAL_TALKS)).last().isEqualTo("2026-01-05 2026-07-05 RUNNING");
        clocks.on(new LegalTalksHeld(CASE, day("2026-05-01")));
        assertThat(ledger.of(CASE, LEGAL_TALKS)).last().isEqualTo("2026-01-05 2026-07-05 MET 2026-05-01");
    }

    private void talk(String on, ConversationForm form) {
        ledger.on(on);
        clocks.on(new ConversationHeld(CASE, day(on), form, false));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
