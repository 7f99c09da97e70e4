package dk.roedtraad.meetings;

import dk.roedtraad.rest.Label;

/** What the team recommends; the process reads it by name. */
public enum RecommendationResult {
    /** Ressourceforløb. */
    @Label(da = "Ressourceforløb", en = "Resource programme")
    RESOURCE_PROGRAMME,
    /** Fleksjob. */
    @Label(da = "Fleksjob", en = "Flex job")
    FLEX_JOB,
    /** Førtidspension. */
    @Label(da = "Førtidspension", en = "Disability pension")
    DISABILITY_PENSION,
    /** Jobafklaringsforløb. */
    @Label(da = "Jobafklaringsforløb", en = "Job clarification")
    JOB_CLARIFICATION,
    /** Anden indsats. */
    @Label(da = "Anden indsats", en = "Other effort")
    OTHER_EFFORT,
    /** Udsat. */
    @Label(da = "Sagen er udsat", en = "Adjourned")
    ADJOURNED
}
