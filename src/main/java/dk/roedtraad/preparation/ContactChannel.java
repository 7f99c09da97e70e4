package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How municipality and citizen reach each other. */
@Schema(name = "InvolvementChannel")
public enum ContactChannel {
    /** Fysisk møde. */
    @Label(da = "Fysisk møde", en = "In person")
    IN_PERSON,
    /** Telefon. */
    @Label(da = "Telefon", en = "Phone")
    PHONE,
    /** Video. */
    @Label(da = "Video", en = "Video")
    VIDEO,
    /** Sms. */
    @Label(da = "Sms", en = "Text message")
    SMS,
    /** Digital Post. */
    @Label(da = "Digital Post", en = "Digital Post")
    DIGITAL_POST,
    /** Brev. */
    @Label(da = "Brev", en = "Letter")
    LETTER
}
