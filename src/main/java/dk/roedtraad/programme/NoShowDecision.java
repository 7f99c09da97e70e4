package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/**
 * How to go on with a citizen who has stayed away several times in a row. None of it is a sanction: whether an absence
 * has consequences for the benefit is assessed in the case system (aktivloven § 69 b).
 */
public enum NoShowDecision {
    @Label(da = "Fortsæt som hidtil", en = "Continue as before")
    CONTINUE,
    @Label(da = "Skift samtaleform", en = "Another form of conversation")
    OTHER_FORM,
    @Label(da = "Skift mødested", en = "Another place")
    OTHER_PLACE,
    @Label(da = "En anden fagperson tager kontakten", en = "Another professional makes contact")
    OTHER_PERSON,
    @Label(da = "Inddrag netværket", en = "Involve the network")
    INVOLVE_NETWORK,
    @Label(da = "Lederen er inddraget", en = "The leader is involved")
    LEADER_INFORMED
}
