package dk.roedtraad.support;

import dk.roedtraad.rest.Label;

/** As what somebody takes part in the talk; by role and never by name. */
public enum HealthTalkParticipant {
    @Label(da = "Borger", en = "Citizen")
    CITIZEN,
    @Label(da = "Koordinerende sagsbehandler", en = "Coordinating caseworker")
    CASEWORKER,
    /** The region's doctor in the rehabilitation team. */
    @Label(da = "Sundhedskoordinator", en = "Health coordinator")
    HEALTH_COORDINATOR,
    @Label(da = "Bisidder", en = "Companion")
    COMPANION,
    @Label(da = "Partsrepræsentant", en = "Party representative")
    PARTY_REPRESENTATIVE,
    @Label(da = "Tolk", en = "Interpreter")
    INTERPRETER,
    @Label(da = "Anden", en = "Other")
    OTHER
}
