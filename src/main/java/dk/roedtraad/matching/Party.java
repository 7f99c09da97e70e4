package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;

/** Who of the three wanted it so. */
public enum Party {
    @Label(da = "Borgeren", en = "The citizen")
    CITIZEN,
    @Label(da = "Virksomheden", en = "The company")
    COMPANY,
    @Label(da = "Kommunen", en = "The municipality")
    MUNICIPALITY
}
