package dk.roedtraad.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.roedtraad.programme.ConversationSoFar;
import dk.roedtraad.rest.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * What goes along with a citizen to another municipality.
 *
 * @param schema where the package's JSON Schema is
 * @param from the four-digit code of the municipality it comes from
 * @param to that of the municipality it goes to
 * @param transferredOn the day
 * @param reason why
 * @param conversations the conversations with the citizen, the newest first
 * @param openMatters what was next in the case; their clocks end here, and breaches stay
 * @param caseworkerChanges how often the citizen got another caseworker
 * @param vkChanges how often the citizen got another VK
 * @param file the case, as {@code /cases/takeover} takes it when the receiver has added team and people
 */
public record TransferPackage(
    @Label(da = "Skema", en = "Schema") String schema,
    @Label(da = "Fra kommune", en = "From municipality") String from,
    @Label(da = "Til kommune", en = "To municipality") String to,
    @Label(da = "Dato", en = "Transferred on") LocalDate transferredOn,
    @Label(da = "Begrundelse", en = "Reason") String reason,
    @Label(da = "Samtaler", en = "Conversations") List<ConversationSoFar> conversations,
    @Label(da = "Åbne forhold", en = "Open matters") List<OpenMatter> openMatters,
    @Label(da = "Skift af sagsbehandler", en = "Changes of caseworker") int caseworkerChanges,
    @Label(da = "Skift af virksomhedskonsulent", en = "Changes of company consultant") int vkChanges,
    @JsonProperty("case") @Label(da = "Sag", en = "Case") TakeOverForm file) {
}
