package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;

/** What the playbook says a citizen is to be told before the meeting with the team (A3.02, A3.07). */
public enum Topic {
    /** Forløbet. */
    @Label(da = "Forløbet fra forberedelse til ressourceforløb", en = "The course of the case")
    PROCESS,
    /** Mødet. */
    @Label(da = "Rehabiliteringsmødets indhold", en = "The rehabilitation meeting")
    MEETING,
    /** Rettigheder. */
    @Label(da = "Borgerens rettigheder", en = "The citizen's rights")
    RIGHTS
}
