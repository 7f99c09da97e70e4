package dk.roedtraad.architecture.planted.observer.process;

import dk.roedtraad.architecture.planted.observer.plans.PlanMade;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

/** Planted: observers of the process that hear too early, or outside the transaction. */
class Messages {

    Event<PlanMade> made;

    void early(@Observes @Priority(ObserverOrder.DEADLINES) PlanMade event) {
    }

    void inTime(@Observes @Priority(ObserverOrder.PROCESS) PlanMade event) {
    }

    void afterwards(@ObservesAsync PlanMade event) {
    }

    void fire() {
        made.fireAsync(new PlanMade());
    }
}
