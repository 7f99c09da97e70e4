package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** Ways to find contact again with a citizen who stayed away (A3.31). */
public enum ContactChannel {
    @Label(da = "Telefon", en = "Phone")
    PHONE,
    @Label(da = "Sms", en = "Text message")
    SMS,
    @Label(da = "Et andet mødested", en = "Another place")
    OTHER_PLACE,
    @Label(da = "Hjemmebesøg", en = "Home visit")
    HOME_VISIT,
    @Label(da = "Netværk", en = "Network")
    NETWORK,
    @Label(da = "Brev", en = "Letter")
    LETTER
}
