package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Words;

/** A part of the way through the flow whose length is measured. */
public enum FlowStep {
    /** Forberedelse: until the meeting with the team is booked. */
    PREPARATION(new Words("Forberedelse", "Preparation")),
    /** Rehabiliteringsmøde: from the booking to the indstilling. */
    MEETING(new Words("Rehabiliteringsmøde", "Rehabilitation meeting")),
    /** Afgørelse: from the indstilling to the programme that is granted. */
    DECISION(new Words("Afgørelse", "Decision")),
    /** Ressourceforløb: from its first day until the case is closed. */
    PROGRAMME(new Words("Ressourceforløb", "Programme")),
    /** Indtil første virksomhedsforløb: from the programme's first day to that of the first placement. */
    FIRST_PLACEMENT(new Words("Indtil første virksomhedsforløb", "Until the first placement"));

    private final Words title;

    FlowStep(Words title) {
        this.title = title;
    }

    Words title() {
        return title;
    }
}
