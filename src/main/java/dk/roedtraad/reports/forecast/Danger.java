package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Words;

/** Why a deadline will be breached if nothing is done. */
public enum Danger {
    /** Its case has no slot with the rehabilitation team. */
    NO_MEETING(new Words("Intet rehabiliteringsmøde er booket", "No meeting with the team is booked")),
    /** The slot that its case has lies after the due day. */
    MEETING_TOO_LATE(new Words("Rehabiliteringsmødet ligger for sent", "The meeting with the team is too late")),
    /** No placement is agreed that begins by the due day. */
    NO_EFFORT_AGREED(new Words("Intet virksomhedsforløb er aftalt i tide", "No placement is agreed in time")),
    /** The step that meets it waits for another one. */
    STEP_NOT_REACHED(new Words("Et tidligere skridt mangler", "An earlier step is missing")),
    /** The step that meets it lies with nobody. */
    NOBODY(new Words("Opgaven ligger hos ingen", "The task lies with nobody")),
    /** The step that meets it lies with somebody who has left by the due day, or is away until then uncovered. */
    AWAY(new Words("Den, opgaven ligger hos, er der ikke", "The one with whom the task lies is not there"));

    private final Words words;

    Danger(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }
}
