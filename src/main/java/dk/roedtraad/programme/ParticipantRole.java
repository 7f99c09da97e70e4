package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/**
 * As what somebody takes part in a conversation; after bekendtgørelse om det fælles datagrundlag § 27, with the people
 * of the method added.
 */
public enum ParticipantRole {
    @Label(da = "Borger", en = "Citizen")
    CITIZEN,
    /** S, who coordinates the programme. */
    @Label(da = "Koordinerende sagsbehandler", en = "Coordinating caseworker")
    CASEWORKER,
    /** Who prepared the case, and hands it over. */
    @Label(da = "Forberedende sagsbehandler", en = "Preparing caseworker")
    PREPARING_CASEWORKER,
    @Label(da = "Virksomhedskonsulent", en = "Company consultant")
    VK,
    @Label(da = "Mentor", en = "Mentor")
    MENTOR,
    @Label(da = "Støtte- eller kontaktperson", en = "Support or contact person")
    CONTACT_PERSON,
    /** Whom the citizen brings along (forvaltningsloven § 8). */
    @Label(da = "Bisidder", en = "Companion")
    COMPANION,
    /** Who acts for the citizen (forvaltningsloven § 8). */
    @Label(da = "Partsrepræsentant", en = "Party representative")
    PARTY_REPRESENTATIVE,
    @Label(da = "Handicaphjælper", en = "Disability assistant")
    DISABILITY_ASSISTANT,
    @Label(da = "Tolk", en = "Interpreter")
    INTERPRETER,
    @Label(da = "A-kassekonsulent", en = "Unemployment fund consultant")
    UNEMPLOYMENT_FUND,
    @Label(da = "Anden", en = "Other")
    OTHER
}
