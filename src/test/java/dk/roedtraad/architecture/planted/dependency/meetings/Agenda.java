package dk.roedtraad.architecture.planted.dependency.meetings;

import dk.roedtraad.architecture.planted.dependency.plans.Plan;

/** Planted: a feature that uses its sibling. */
class Agenda {

    Plan[] plans;
}
