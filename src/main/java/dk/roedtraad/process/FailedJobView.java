package dk.roedtraad.process;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A job of the engine that has failed and is still to be done.
 *
 * @param id the job
 * @param caseId the case, or null when it belongs to none
 * @param process the model's key
 * @param element the element of the model that the job belongs to: for a deadline's timer the deadline's key
 * @param name the element's label, Danish
 * @param does the label of what the job leads to, Danish
 * @param error the class of what went wrong, without its text, which may hold personal data
 * @param place where in the module it went wrong: class, method and line; or null
 * @param failures how often it has failed
 * @param failedAt when it failed the last time
 * @param retriesLeft how often the engine will try again by itself; 0 means that it has given up
 * @param nextTryAt when the engine tries again, or null when it has given up
 */
@Schema(name = "FailedJob")
public record FailedJobView(UUID id, UUID caseId, String process, String element, String name, String does,
                            String error, String place, int failures, Instant failedAt, int retriesLeft,
                            Instant nextTryAt) {
}
