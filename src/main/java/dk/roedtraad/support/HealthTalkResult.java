package dk.roedtraad.support;

import dk.roedtraad.rest.Label;

/** What the talk led to; the offer no longer waits after any of them. */
public enum HealthTalkResult {
    @Label(da = "Tilbuddet fastholdes", en = "The offer stands")
    OFFER_STANDS,
    @Label(da = "Tilbuddet ændres", en = "The offer is adjusted")
    OFFER_ADJUSTED,
    @Label(da = "Tilbuddet bortfalder", en = "The offer is dropped")
    OFFER_DROPPED,
    @Label(da = "Borgeren ønsker ikke længere samtalen", en = "The citizen no longer wants the talk")
    NO_LONGER_WANTED
}
