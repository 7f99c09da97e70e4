package dk.roedtraad.support;

import dk.roedtraad.rest.Label;

/** Whose view a sparring asks for: læge, terapeut, børn/familie m.fl. (A2.10). */
public enum Discipline {
    @Label(da = "Læge", en = "Doctor")
    DOCTOR,
    @Label(da = "Terapeut", en = "Therapist")
    THERAPIST,
    @Label(da = "Børn og familie", en = "Children and family")
    CHILDREN_AND_FAMILY,
    @Label(da = "Socialområdet", en = "Social services")
    SOCIAL,
    @Label(da = "Misbrugsområdet", en = "Addiction treatment")
    ADDICTION,
    @Label(da = "Anden faglighed", en = "Other")
    OTHER
}
