package dk.roedtraad.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up of the indsatsplan, as the API shows it.
 *
 * @param id the follow-up
 * @param followedUpOn the day on which it was held
 * @param result what became of the plan
 * @param withCitizen whether it was done together with the citizen
 * @param cvReviewed whether the CV was looked at as well
 * @param note what was talked about, or null
 * @param planVersion the version of the plan that stands after it
 * @param registeredAt when it was registered
 * @param person who registered it
 */
public record FollowUpView(UUID id, LocalDate followedUpOn, FollowUpResult result, boolean withCitizen,
                           boolean cvReviewed, String note, int planVersion, Instant registeredAt, String person) {
}
