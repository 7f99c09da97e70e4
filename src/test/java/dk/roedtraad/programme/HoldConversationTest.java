package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.programme.HoldConversation.Form;
import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldConversationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Form conversation(ConversationOutcome outcome, LocalDate next, ParticipantRole... roles) {
        List<Participant> participants =
            Arrays.stream(roles).map(role -> new Participant(role, ConversationForm.IN_PERSON)).toList();
        return new Form(MONDAY, ConversationType.FOLLOW_UP, ConversationForm.IN_PERSON, outcome, participants, null,
            null, next);
    }

    private static void check(Form form) {
        HoldConversation.attendanceMatchesOutcome(form);
        HoldConversation.nextOneLiesAhead(form, MONDAY);
    }

    private static void refused(Form form, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> check(form))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void aHeldConversationHasTheCitizenInIt() {
        assertThatCode(() -> check(conversation(ConversationOutcome.HELD, MONDAY.plusWeeks(2),
            ParticipantRole.CASEWORKER, ParticipantRole.CITIZEN))).doesNotThrowAnyException();
        refused(conversation(ConversationOutcome.HELD, null, ParticipantRole.CASEWORKER), "citizen-not-present");
    }

    @Test
    void aCitizenWhoStayedAwayTookNoPart() {
        assertThatCode(() -> check(conversation(ConversationOutcome.NO_SHOW, null))).doesNotThrowAnyException();
        refused(conversation(ConversationOutcome.NO_SHOW, null, ParticipantRole.CITIZEN),
            "citizen-present-at-no-show");
    }

    @Test
    void theNextConversationComesOnALaterDay() {
        refused(conversation(ConversationOutcome.NO_SHOW, MONDAY), "next-conversation-not-ahead");
    }

    @Test
    void aConversationWithASickCitizenIsByPhoneAndAnyOtherSaysItsForm() {
        Form told = conversation(ConversationOutcome.NO_SHOW, null);
        Form untold = new Form(MONDAY, told.type(), null, told.outcome(), told.participants(), null, "Ringet.",
            null);
        assertThat(HoldConversation.inItsForm(told, false)).isSameAs(told);
        assertThat(HoldConversation.inItsForm(untold, true)).isEqualTo(new Form(MONDAY, told.type(),
            ConversationForm.PHONE, told.outcome(), told.participants(), null, "Ringet.", null));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> HoldConversation.inItsForm(untold, false))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo("conversation-form-missing"));
    }
}
