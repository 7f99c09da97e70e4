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
            RecoverContact.resultMatchesAttempts(new Form(MONDAY, List.of(UNANSWERED_CALL, HOME_VISIT), true, null));
            RecoverContact.resultMatchesAttempts(new Form(MONDAY, List.of(UNANSWERED_CALL), false, null));
        }).doesNotThrowAnyException();
    }

    @Test
    void anAttemptAndTheResultCannotContradictEachOther() {
        for (Form form : List.of(new Form(MONDAY, List.of(UNANSWERED_CALL), true, null),
            new Form(MONDAY, List.of(HOME_VISIT), false, null))) {
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
}
