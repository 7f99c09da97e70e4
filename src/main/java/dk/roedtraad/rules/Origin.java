package dk.roedtraad.rules;

/** What a rule rests on. */
public enum Origin {
    /** An evaluation: of Bedre Ressourceforløb, 2019, or the one that the rule's profile is taken from. */
    EVALUATION,
    /** Lov eller bekendtgørelse. */
    LAW,
    /** Kommunernes praksis. */
    PRACTICE,
    /** Kommunens egne tal, where the law sets none. */
    MUNICIPALITY,
    /** Eget forslag. */
    OWN_PROPOSAL
}
