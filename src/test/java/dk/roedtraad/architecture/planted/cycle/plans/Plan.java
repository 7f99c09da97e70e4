package dk.roedtraad.architecture.planted.cycle.plans;

import dk.roedtraad.architecture.planted.cycle.meetings.Agenda;

/** Half of a planted cycle. */
public class Plan {

    Agenda agenda;
}
