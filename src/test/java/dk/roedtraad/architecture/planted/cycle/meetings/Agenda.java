package dk.roedtraad.architecture.planted.cycle.meetings;

import dk.roedtraad.architecture.planted.cycle.plans.Plan;

/** Half of a planted cycle. */
public class Agenda {

    Plan plan;
}
