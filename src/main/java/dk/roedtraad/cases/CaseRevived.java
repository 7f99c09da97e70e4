package dk.roedtraad.cases;

import java.util.UUID;

/**
 * A case that was closed by mistake is being reopened: whoever took something away at its closing gives it back now,
 * before {@link CaseReopened} tells where the case goes on.
 *
 * @param caseId the case
 */
public record CaseRevived(UUID caseId) implements CaseEvent {
}
