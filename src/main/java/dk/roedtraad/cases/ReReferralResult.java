package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;

/** How a round with the team beside the programme ended. */
public enum ReReferralResult {
    @Label(da = "Ny periode bevilget", en = "New period granted")
    NEW_PERIOD,
    @Label(da = "Forløbet fortsætter uændret", en = "Programme goes on as it is")
    CONTINUED,
    @Label(da = "Forløbet fører et andet sted hen", en = "Programme leads elsewhere")
    ELSEWHERE,
    @Label(da = "Ikke længere relevant for teamet", en = "Not relevant for the team any more")
    NOT_RELEVANT,
    /** The programme or the case ended before the round did. */
    @Label(da = "Bortfaldet med forløbet", en = "Fell away with the programme")
    PROGRAMME_ENDED
}
