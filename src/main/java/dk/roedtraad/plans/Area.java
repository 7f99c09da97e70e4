package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;

/** The part of life that a goal or an effort of the indsatsplan is about. */
public enum Area {
    @Label(da = "Job", en = "Job")
    JOB,
    @Label(da = "Uddannelse", en = "Education")
    EDUCATION,
    @Label(da = "Socialt", en = "Social")
    SOCIAL,
    @Label(da = "Sundhed", en = "Health")
    HEALTH
}
