package dk.roedtraad.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A support as the API shows it.
 *
 * @param id the support
 * @param kind MENTOR, SPARRING or HEALTH_TALK
 * @param state whether it is open
 * @param givenOn the day on which it was granted or asked for
 * @param mentor what was granted; only of a mentor
 * @param sparring what was asked; only of a sparring
 * @param objection what the citizen said; only of a talk with the health coordinator
 * @param endedOn the day on which it ended before its last day, got its outcome or was held; or null
 * @param outcome what came of it, or why it was ended; or null
 * @param talk how the talk went; or null
 * @param registeredBy who registered it
 * @param registeredAt when it was registered
 * @param endedBy who registered its end, or null
 * @param endedAt when its end was registered, or null
 */
public record SupportView(UUID id, SupportKind kind, SupportState state, LocalDate givenOn, MentorGrant mentor,
                          SparringRequest sparring, String objection, LocalDate endedOn, String outcome,
                          HealthTalk talk, String registeredBy, Instant registeredAt, String endedBy,
                          Instant endedAt) {
}
