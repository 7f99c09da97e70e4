package dk.roedtraad.rules;

/** What a rule rests on. */
public enum Origin {
    /** The evaluation of Bedre Ressourceforløb, 2019. */
    EVALUATION,
    /** Lov eller bekendtgørelse. */
    LAW,
    /** Kommunernes praksis. */
    PRACTICE,
    /** Eget forslag. */
    OWN_PROPOSAL
}
