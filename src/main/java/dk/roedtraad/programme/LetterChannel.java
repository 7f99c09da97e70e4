package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** How a letter reaches a citizen; the law wants it in writing (retssikkerhedsloven § 3 stk. 2). */
public enum LetterChannel {
    @Label(da = "Digital Post", en = "Digital Post")
    DIGITAL_POST,
    @Label(da = "Brev", en = "Letter")
    LETTER,
    @Label(da = "Udleveret", en = "Handed over")
    HANDED_OVER
}
