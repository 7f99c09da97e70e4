package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;

/** What a job goal is about. */
public enum GoalKind {
    @Label(da = "Job", en = "Job")
    JOB,
    @Label(da = "Uddannelse", en = "Education")
    EDUCATION
}
