package dk.roedtraad.support;

import java.util.Set;

/**
 * The talk with the health coordinator, as it went.
 *
 * @param result what it led to
 * @param participants who took part
 */
public record HealthTalk(HealthTalkResult result, Set<HealthTalkParticipant> participants) {
}
