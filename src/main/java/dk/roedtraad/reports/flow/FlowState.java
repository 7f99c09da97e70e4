package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Words;

/** How a case stands in a step of the flow. */
public enum FlowState {
    /** Videre: it has gone on. */
    ENDED(new Words("Videre", "Went on")),
    /** Stadig i gang. */
    OPEN(new Words("Stadig i gang", "Still there")),
    /** Afbrudt: the case was closed midway. */
    BROKEN_OFF(new Words("Afbrudt", "Broken off"));

    private final Words title;

    FlowState(Words title) {
        this.title = title;
    }

    Words title() {
        return title;
    }
}
