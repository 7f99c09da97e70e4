package dk.roedtraad.meetings;

import static dk.roedtraad.meetings.RecommendationResult.ADJOURNED;
import static dk.roedtraad.meetings.RecommendationResult.FLEX_JOB;
import static dk.roedtraad.meetings.RecommendationResult.RESOURCE_PROGRAMME;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationRulesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private static RecordRecommendation.Form saying(RecommendationResult result, Integer months, String purpose,
                                                    String adjournedBecause) {
        return new RecordRecommendation.Form(null, result, months, purpose, null, null, true, adjournedBecause);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code).hasFieldOrPropertyWithValue("status", 422);
    }

    private static void allows(ThrowingCallable act) {
        assertThatCode(act).doesNotThrowAnyException();
    }

    @Test
    void nothingIsRecommendedBeforeTheMeeting() {
        allows(() -> RecommendationRules.requireNotBefore(TUESDAY, TUESDAY, "recommendation-before-meeting"));
        refuses("recommendation-before-meeting", () -> RecommendationRules.requireNotBefore(TUESDAY,
            TUESDAY.minusDays(1), "recommendation-before-meeting"));
    }

    @Test
    void aProgrammeHasALength() {
        allows(() -> RecommendationRules.requireFittingDuration(saying(RESOURCE_PROGRAMME, 36, "Job", null)));
        refuses("duration-missing",
            () -> RecommendationRules.requireFittingDuration(saying(RESOURCE_PROGRAMME, null, "Job", null)));
    }

    @ParameterizedTest
    @EnumSource(value = RecommendationResult.class, mode = EnumSource.Mode.EXCLUDE, names = "RESOURCE_PROGRAMME")
    void nothingElseHasOne(RecommendationResult result) {
        allows(() -> RecommendationRules.requireFittingDuration(saying(result, null, "Job", null)));
        refuses("duration-not-allowed",
            () -> RecommendationRules.requireFittingDuration(saying(result, 12, "Job", null)));
    }

    @Test
    void everyIndstillingSaysWhatItIsFor() {
        refuses("purpose-missing", () -> RecommendationRules.requirePurpose(saying(FLEX_JOB, null, " ", null)));
        allows(() -> RecommendationRules.requirePurpose(saying(FLEX_JOB, null, "Varigt nedsat evne", null)));
        allows(() -> RecommendationRules.requirePurpose(saying(ADJOURNED, null, null, "Attest mangler")));
    }

    @Test
    void anAdjournmentSaysWhatIsMissing() {
        refuses("adjournment-reason-missing",
            () -> RecommendationRules.requireFittingAdjournment(saying(ADJOURNED, null, null, "")));
        allows(() -> RecommendationRules.requireFittingAdjournment(saying(ADJOURNED, null, null, "Attest mangler")));
    }

    @Test
    void anythingElseDoesNot() {
        refuses("not-adjourned",
            () -> RecommendationRules.requireFittingAdjournment(saying(FLEX_JOB, null, "Job", "Attest mangler")));
    }
}
