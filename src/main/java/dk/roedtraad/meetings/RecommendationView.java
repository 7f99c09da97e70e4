package dk.roedtraad.meetings;

import java.time.LocalDate;
import java.util.List;

/**
 * An indstilling, or an adjournment, as the API shows it; empty fields are null.
 *
 * @param number its place among the case's, from 1
 * @param meetingHeldOn the day of the meeting
 * @param recommendedOn the date of the indstilling
 * @param result what is recommended
 * @param durationMonths how long a programme should last, in months
 * @param purpose why
 * @param goals what the citizen is to reach
 * @param recommendedEfforts what is to help
 * @param vkPresent whether the VK took part
 * @param adjournedBecause what was missing
 * @param handedOverOn the day on which the citizen got it
 * @param handedOverHow in which way
 * @param understood whether it was talked through and understood
 */
public record RecommendationView(int number, LocalDate meetingHeldOn, LocalDate recommendedOn,
                                 RecommendationResult result, Integer durationMonths, String purpose,
                                 List<Advice.Goal> goals, List<Advice.Effort> recommendedEfforts, boolean vkPresent,
                                 String adjournedBecause, LocalDate handedOverOn,
                                 HandOverRecommendation.How handedOverHow, Boolean understood) {

    static RecommendationView of(Recommendation one) {
        return new RecommendationView(one.number(), one.meetingHeldOn(), one.recommendedOn(), one.result(),
            one.durationMonths(), one.purpose(), one.advice().goals(), one.advice().recommendedEfforts(),
            one.vkPresent(), one.adjournedBecause(), one.handedOverOn(), one.handedOverHow(), one.understood());
    }
}
