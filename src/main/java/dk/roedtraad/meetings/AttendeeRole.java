package dk.roedtraad.meetings;

import dk.roedtraad.rest.Label;

/** In which capacity somebody takes part in a meeting with the rehabilitation team. */
public enum AttendeeRole {
    /** Borger. */
    @Label(da = "Borger", en = "Citizen")
    CITIZEN,
    /** Sagsbehandler. */
    @Label(da = "Sagsbehandler", en = "Caseworker")
    CASEWORKER,
    /** Virksomhedskonsulent (A3.11). */
    @Label(da = "Virksomhedskonsulent", en = "Company consultant")
    VK,
    /** Mødeleder. */
    @Label(da = "Mødeleder", en = "Chair")
    CHAIR,
    /** Regionens sundhedskoordinator. */
    @Label(da = "Sundhedskoordinator", en = "Health coordinator")
    HEALTH_COORDINATOR,
    /** Beskæftigelsesområdet. */
    @Label(da = "Beskæftigelse", en = "Employment")
    EMPLOYMENT,
    /** Socialområdet. */
    @Label(da = "Social", en = "Social services")
    SOCIAL,
    /** Sundhedsområdet. */
    @Label(da = "Sundhed", en = "Health")
    HEALTH,
    /** Undervisningsområdet. */
    @Label(da = "Uddannelse", en = "Education")
    EDUCATION,
    /** Bisidder. */
    @Label(da = "Bisidder", en = "Companion")
    COMPANION,
    /** Partsrepræsentant. */
    @Label(da = "Partsrepræsentant", en = "Party representative")
    PARTY_REPRESENTATIVE,
    /** Tolk. */
    @Label(da = "Tolk", en = "Interpreter")
    INTERPRETER,
    /** Andre. */
    @Label(da = "Andre", en = "Other")
    OTHER
}
