package dk.roedtraad.notices;

import dk.roedtraad.rest.Label;

/** As what somebody is told. */
public enum Addressed {
    @Label(da = "Ansvarlig", en = "Owner")
    OWNER,
    @Label(da = "Leder", en = "Leader")
    LEADER
}
