package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;

/** How a case ends. */
public enum CaseOutcome {
    @Label(da = "Ordinært job", en = "Ordinary job")
    ORDINARY_JOB,
    @Label(da = "Uddannelse", en = "Education")
    EDUCATION,
    @Label(da = "Fleksjob", en = "Flex job")
    FLEX_JOB,
    @Label(da = "Deltid med supplement", en = "Part time with supplement")
    PART_TIME_WITH_SUPPLEMENT,
    @Label(da = "Førtidspension", en = "Disability pension")
    DISABILITY_PENSION,
    @Label(da = "Jobafklaringsforløb", en = "Job clarification")
    JOB_CLARIFICATION,
    @Label(da = "Nyt ressourceforløb", en = "New programme")
    NEW_PROGRAMME,
    @Label(da = "Anden indsats", en = "Other effort")
    OTHER_EFFORT,
    @Label(da = "Trukket tilbage eller ikke længere relevant", en = "Withdrawn or no longer relevant")
    WITHDRAWN,
    @Label(da = "Fraflyttet", en = "Moved away")
    MOVED,
    @Label(da = "Død", en = "Deceased")
    DECEASED
}
