package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;

/** Whether an opening can still be used. */
public enum OpeningState {
    @Label(da = "Ledig", en = "Open")
    OPEN,
    @Label(da = "Besat", en = "Filled")
    FILLED,
    @Label(da = "Lukket", en = "Closed")
    CLOSED,
    @Label(da = "Udløbet", en = "Expired")
    EXPIRED
}
