package dk.roedtraad.support;

import dk.roedtraad.rest.Label;

/** Who the mentor is. */
public enum MentorType {
    @Label(da = "Intern mentor i kommunen", en = "Of the municipality")
    INTERNAL,
    @Label(da = "Ekstern mentor", en = "External")
    EXTERNAL,
    /** At the company (A2.12). */
    @Label(da = "Mentor i virksomheden", en = "At the company")
    COMPANY
}
