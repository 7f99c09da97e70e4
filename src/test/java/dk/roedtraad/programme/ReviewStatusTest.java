package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.programme.ReviewStatus.Form;
import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewStatusTest {

    private static final String REASON = "klar til 15 timer om ugen";

    private static Form review(StatusVerdict verdict, CaseOutcome outcome, String reason) {
        return new Form(LocalDate.of(2026, 3, 2), verdict, outcome, reason, null);
    }

    private static void refused(Form form, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> ReviewStatus.check(form))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void aProgrammeThatGoesOnHasNoOutcomeYet() {
        assertThatCode(() -> ReviewStatus.check(review(StatusVerdict.CONTINUE, null, null)))
            .doesNotThrowAnyException();
        refused(review(StatusVerdict.CONTINUE, CaseOutcome.ORDINARY_JOB, null), "field-not-applicable");
    }

    @Test
    void aProgrammeThatClosesLeadsSomewhereAndSaysWhy() {
        refused(review(StatusVerdict.CLOSE, null, REASON), "outcome-missing");
        refused(review(StatusVerdict.CLOSE, CaseOutcome.FLEX_JOB, null), "reason-missing");
    }

    @Test
    void aCaseThatGoesToTheTeamForANewCourseHasNoOutcomeYetAndSaysWhy() {
        assertThatCode(() -> ReviewStatus.check(review(StatusVerdict.REFER, null, REASON)))
            .doesNotThrowAnyException();
        refused(review(StatusVerdict.REFER, CaseOutcome.NEW_PROGRAMME, REASON), "field-not-applicable");
        refused(review(StatusVerdict.REFER, null, " "), "reason-missing");
    }

    @ParameterizedTest
    @EnumSource(value = CaseOutcome.class, names = {"WITHDRAWN", "MOVED", "DECEASED"})
    void aReviewDoesNotFindThatTheCitizenIsGone(CaseOutcome outcome) {
        refused(review(StatusVerdict.CLOSE, outcome, REASON), "outcome-not-possible");
    }

    @ParameterizedTest
    @EnumSource(value = CaseOutcome.class, mode = EnumSource.Mode.EXCLUDE, names = {"WITHDRAWN", "MOVED", "DECEASED"})
    void aReviewCanFindEveryOtherOutcome(CaseOutcome outcome) {
        assertThatCode(() -> ReviewStatus.check(review(StatusVerdict.CLOSE, outcome, REASON)))
            .doesNotThrowAnyException();
    }
}
