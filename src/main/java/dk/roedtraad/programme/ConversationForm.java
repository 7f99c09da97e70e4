package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** How a conversation was held, and how each participant took part in it. */
public enum ConversationForm {
    @Label(da = "Fremmøde", en = "In person")
    IN_PERSON,
    @Label(da = "Telefon", en = "Phone")
    PHONE,
    @Label(da = "Video", en = "Video")
    VIDEO,
    @Label(da = "Digitalt", en = "Digital")
    DIGITAL
}
