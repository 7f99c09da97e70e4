package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;

/** How far a match request has come. */
public enum MatchState {
    @Label(da = "Borgeren er ikke klar", en = "Citizen not ready")
    NOT_READY,
    @Label(da = "Søger virksomhed", en = "Searching")
    SEARCHING,
    @Label(da = "Virksomhed fundet", en = "Company found")
    FOUND,
    @Label(da = "Forløb aftalt", en = "Placement agreed")
    PLACED,
    @Label(da = "Ingen virksomhed fundet", en = "No company found")
    NOT_FOUND,
    @Label(da = "Bortfaldet med sagen", en = "Lapsed with the case")
    LAPSED
}
