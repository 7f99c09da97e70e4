package dk.roedtraad.cases;

import java.time.LocalDate;

/**
 * A round with the team beside the programme, as the API shows it.
 *
 * @param number its place among the case's rounds, from 1
 * @param cause why the case went to the team again
 * @param reason why, in the person's own words
 * @param requestedOn the day on which it was decided
 * @param endedOn the day on which it was over, or null while it runs
 * @param result what came of it, or null while it runs
 */
public record ReReferralView(int number, ReReferralCause cause, String reason, LocalDate requestedOn,
                             LocalDate endedOn, ReReferralResult result) {
}
