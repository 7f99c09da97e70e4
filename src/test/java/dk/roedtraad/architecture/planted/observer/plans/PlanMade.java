package dk.roedtraad.architecture.planted.observer.plans;

/** An event of a feature. */
public record PlanMade() {
}
