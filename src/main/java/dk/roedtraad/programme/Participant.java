package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who took part, by role and never by name.
 *
 * @param role as what
 * @param how in which way
 */
public record Participant(
    @Label(da = "Rolle", en = "Role") @NotNull ParticipantRole role,
    @Label(da = "Deltog ved", en = "Took part by") @NotNull ConversationForm how) {
}
