package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;

/** How far a placement has come. */
public enum PlacementState {
    @Label(da = "Aftalt", en = "Agreed")
    AGREED,
    @Label(da = "I gang", en = "Running")
    RUNNING,
    @Label(da = "Ophørt, skal afsluttes", en = "Ended, to be closed")
    ENDED,
    @Label(da = "Afsluttet", en = "Closed")
    CLOSED,
    @Label(da = "Stoppet med sagen", en = "Stopped with the case")
    STOPPED
}
