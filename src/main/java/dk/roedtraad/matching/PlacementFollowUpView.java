package dk.roedtraad.matching;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A follow-up of the VK, as the API shows it.
 *
 * @param followedUpOn the day on which the VK was there
 * @param observations what the VK saw
 * @param hoursNow hours a week by then
 * @param ordinaryHoursNow hours a week with ordinary pay by then
 * @param nextStep whether the placement goes on
 * @param nextStepText what is done next, or why it ends, or null
 */
public record PlacementFollowUpView(LocalDate followedUpOn, Observations observations, BigDecimal hoursNow,
                                    BigDecimal ordinaryHoursNow, NextStep nextStep, String nextStepText) {
}
