package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;

/** What kind of placement is agreed. */
public enum PlacementKind {
    @Label(da = "Virksomhedspraktik", en = "Internship")
    INTERNSHIP,
    @Label(da = "Løntilskud", en = "Wage subsidy")
    WAGE_SUBSIDY,
    @Label(da = "Ordinære timer", en = "Ordinary hours")
    ORDINARY_HOURS
}
