package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;

/** How well a person manages in a language. */
public enum LanguageLevel {
    @Label(da = "Lidt", en = "A little")
    BASIC,
    @Label(da = "Godt", en = "Well")
    GOOD,
    @Label(da = "Flydende", en = "Fluently")
    FLUENT,
    @Label(da = "Modersmål", en = "Mother tongue")
    NATIVE
}
