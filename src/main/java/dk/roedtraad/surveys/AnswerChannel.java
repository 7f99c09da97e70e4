package dk.roedtraad.surveys;

import dk.roedtraad.rest.Label;

/** How an answer was given. */
public enum AnswerChannel {
    @Label(da = "Ved fremmøde", en = "In person")
    IN_PERSON,
    @Label(da = "Telefon", en = "Phone")
    PHONE,
    @Label(da = "Digitalt", en = "Digital")
    DIGITAL,
    @Label(da = "På papir", en = "On paper")
    ON_PAPER
}
