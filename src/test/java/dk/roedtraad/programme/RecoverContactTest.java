package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.programme.RecoverContact.Form;
import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoverContactTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final ContactAttempt UNANSWERED_CALL = new ContactAttempt(ContactChannel.PHONE, MONDAY, false);

    private static final ContactAttempt HOME_VISIT = new ContactAttempt(ContactChannel.HOME_VISIT, MONDAY, true);

    @Test
    void theCitizenIsReachedWhenAnAttemptReachedThem() {
        assertThatCode(() -> {
            RecoverContact.resultMatchesAttempts(sought(List.of(UNANSWERED_CALL, HOME_VISIT), true));
            RecoverContact.resultMatchesAttempts(sought(List.of(UNANSWERED_CALL), false));
        }).doesNotThrowAnyException();
    }

    @Test
    void anAttemptAndTheResultCannotContradictEachOther() {
        for (Form form : List.of(sought(List.of(UNANSWERED_CALL), true),
            sought(List.of(HOME_VISIT), false))) {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> RecoverContact.resultMatchesAttempts(form))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("reached-contradicts-attempts"));
        }
    }

    @Test
    void nothingWasTriedAfterTheDayOfTheRecord() {
        List<ContactAttempt> attempts = List.of(UNANSWERED_CALL, HOME_VISIT);
        assertThatCode(() -> RecoverContact.nothingWasTriedLater(attempts, MONDAY)).doesNotThrowAnyException();
        assertThatExceptionOfType(Problem.class)
            .isThrownBy(() -> RecoverContact.nothingWasTriedLater(attempts, MONDAY.minusDays(1)))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo("attempt-after-recovery"));
    }

    @Test
    void afterSeveralAbsencesSomebodyDecidesHowToGoOnAndSaysWhy() {
        Form undecided = sought(List.of(UNANSWERED_CALL), false);
        assertThatCode(() -> {
            RecoverContact.decisionIsThere(undecided, false);
            RecoverContact.decisionIsThere(decided(NoShowDecision.OTHER_FORM, "Ringer i stedet."), true);
            RecoverContact.decisionIsThere(decided(NoShowDecision.CONTINUE, "Det er på vej."), false);
        }).doesNotThrowAnyException();
        refused(undecided, true, "no-show-decision-missing");
        refused(decided(NoShowDecision.OTHER_FORM, " "), false, "no-show-decision-unexplained");
        refused(decided(null, "Ringer i stedet."), false, "field-not-applicable");
    }

    private static void refused(Form form, boolean needed, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> RecoverContact.decisionIsThere(form, needed))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static Form sought(List<ContactAttempt> attempts, boolean reached) {
        return new Form(MONDAY, attempts, reached, null, null, null);
    }

    private static Form decided(NoShowDecision decision, String why) {
        return new Form(MONDAY, List.of(UNANSWERED_CALL), false, null, decision, why);
    }
}
