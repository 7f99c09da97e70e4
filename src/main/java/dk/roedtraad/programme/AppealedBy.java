package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** Who appealed a decision. */
public enum AppealedBy {
    @Label(da = "Borgeren", en = "Citizen")
    CITIZEN,
    @Label(da = "Partsrepræsentanten", en = "Representative")
    REPRESENTATIVE
}
