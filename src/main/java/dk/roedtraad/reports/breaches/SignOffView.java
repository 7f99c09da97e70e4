package dk.roedtraad.reports.breaches;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A leader's signature under a breach.
 *
 * @param person the leader
 * @param registeredAt when
 * @param comment in words, or null
 */
@Schema(name = "SignOff")
public record SignOffView(String person, Instant registeredAt, String comment) {
}
