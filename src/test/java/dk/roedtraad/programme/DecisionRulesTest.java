package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.programme.RecordDecision.Form;
import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionRulesTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);

    private static Form granted(String startsOn, String endsOn) {
        return new Form(DECIDED, DecisionResult.GRANTED, day(startsOn), day(endsOn), null, null, null);
    }

    private static Form otherOutcome(CaseOutcome outcome) {
        return new Form(DECIDED, DecisionResult.OTHER_OUTCOME, null, null, null, outcome, null);
    }

    private static Form notFollowed(String reason) {
        return new Form(DECIDED, DecisionResult.NOT_FOLLOWED, null, null, null, null, reason);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static void refused(Form form, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> DecisionRules.check(form, DECIDED))
            .satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.status()).isEqualTo(422);
            });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-04-02", "2026-03-02, 2029-03-02", "2026-05-31, 2027-05-31", "2026-03-15, 2028-03-14"})
    void aProgrammeRunsFromTheDecisionOrSoonAfterForAMonthToThreeYears(String startsOn, String endsOn) {
        assertThatCode(() -> DecisionRules.check(granted(startsOn, endsOn), DECIDED)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2027-03-01, programme-start-out-of-range",
        "2026-06-01, 2027-06-01, programme-start-out-of-range",
        "2026-03-02, 2026-04-01, programme-too-short",
        "2026-03-02, 2026-03-01, programme-too-short",
        "2026-03-02, 2029-03-03, programme-too-long",
        ", 2027-03-01, period-missing",
        "2026-03-02, , period-missing"})
    void anyOtherPeriodIsRefused(String startsOn, String endsOn, String code) {
        refused(granted(startsOn, endsOn), code);
    }

    @Test
    void threeYearsFromALeapDayEndOnTheLastOfFebruary() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        assertThatCode(() -> DecisionRules.check(granted("2028-02-29", "2031-02-28"), leapDay))
            .doesNotThrowAnyException();
        assertThatExceptionOfType(Problem.class)
            .isThrownBy(() -> DecisionRules.check(granted("2028-02-29", "2031-03-01"), leapDay))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo("programme-too-long"));
    }

    @ParameterizedTest
    @EnumSource(value = CaseOutcome.class,
        names = {"FLEX_JOB", "DISABILITY_PENSION", "JOB_CLARIFICATION", "OTHER_EFFORT"})
    void aDecisionCanLeadElsewhere(CaseOutcome outcome) {
        assertThatCode(() -> DecisionRules.check(otherOutcome(outcome), DECIDED)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = CaseOutcome.class, mode = EnumSource.Mode.EXCLUDE,
        names = {"FLEX_JOB", "DISABILITY_PENSION", "JOB_CLARIFICATION", "OTHER_EFFORT"})
    void aDecisionCannotLeadToWhatOnlyAProgrammeOrTheCitizenCanBring(CaseOutcome outcome) {
        refused(otherOutcome(outcome), "outcome-not-possible");
    }

    @Test
    void anotherOutcomeIsNamed() {
        refused(otherOutcome(null), "outcome-missing");
    }

    @Test
    void notToFollowTheTeamNeedsAReason() {
        assertThatCode(() -> DecisionRules.check(notFollowed("nye oplysninger"), DECIDED)).doesNotThrowAnyException();
        refused(notFollowed(null), "reason-missing");
        refused(notFollowed("  "), "reason-missing");
    }

    @Test
    void whatDoesNotBelongToTheResultIsRefused() {
        refused(new Form(DECIDED, DecisionResult.GRANTED, DECIDED, DECIDED.plusYears(1), null, CaseOutcome.FLEX_JOB,
            null), "field-not-applicable");
        refused(new Form(DECIDED, DecisionResult.OTHER_OUTCOME, DECIDED, null, null, CaseOutcome.FLEX_JOB, null),
            "field-not-applicable");
        refused(new Form(DECIDED, DecisionResult.NOT_FOLLOWED, null, null, "anna", null, "nye oplysninger"),
            "field-not-applicable");
    }

    @Test
    void onlyADecisionAgainstTheTeamSendsTheCaseBackToItsPreparation() {
        assertThat(RecordDecision.outcome(DecisionResult.NOT_FOLLOWED).variables())
            .containsEntry("decision", "NOT_FOLLOWED").containsEntry("preparationEntry", "REWORK");
        assertThat(RecordDecision.outcome(DecisionResult.GRANTED).variables()).containsOnlyKeys("decision");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2026-09-01", "2026-08-31, 2026-03-02", "2026-01-31, 2026-03-03"})
    void aNewPeriodFollowsTheRunningOneWithoutABreak(String runsUntil, String startsOn) {
        assertThatCode(() -> DecisionRules.checkBeside(day(runsUntil), granted(startsOn, "2027-12-31"), DECIDED))
            .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2026-09-02", "2026-01-31, 2026-03-04", "2026-08-31, 2026-03-01"})
    void aNewPeriodThatLeavesABreakIsRefused(String runsUntil, String startsOn) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() ->
                DecisionRules.checkBeside(day(runsUntil), granted(startsOn, "2027-12-31"), DECIDED))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo("programme-start-out-of-range"));
    }

    @Test
    void aProgrammeGoesOnAsItIsForAReason() {
        Form goesOn = new Form(DECIDED, DecisionResult.CONTINUED, null, null, null, null, "Indsatsen er nu i gang");
        assertThatCode(() -> DecisionRules.checkBeside(day("2026-08-31"), goesOn, DECIDED))
            .doesNotThrowAnyException();
        refused(new Form(DECIDED, DecisionResult.CONTINUED, null, null, null, null, null), "reason-missing");
        refused(new Form(DECIDED, DecisionResult.CONTINUED, null, day("2027-01-01"), null, null, "Fortsæt"),
            "field-not-applicable");
    }

    @Test
    void aNewPeriodBringsNoNewCaseworker() {
        Form granted = new Form(DECIDED, DecisionResult.GRANTED, day("2026-03-02"), day("2027-03-01"), "kasper", null,
            null);
        assertThatExceptionOfType(Problem.class)
            .isThrownBy(() -> DecisionRules.checkBeside(day("2026-08-31"), granted, DECIDED))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo("field-not-applicable"));
    }
}
