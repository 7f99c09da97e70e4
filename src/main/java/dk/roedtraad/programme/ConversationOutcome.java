package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;

/** Whether the citizen came to a conversation. */
public enum ConversationOutcome {
    @Label(da = "Holdt", en = "Held")
    HELD,
    /** The citizen did not come; contact is to be found again. */
    @Label(da = "Borger udeblev", en = "No-show")
    NO_SHOW
}
