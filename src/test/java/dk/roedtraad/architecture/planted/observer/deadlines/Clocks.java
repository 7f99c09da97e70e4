package dk.roedtraad.architecture.planted.observer.deadlines;

import dk.roedtraad.architecture.planted.observer.plans.PlanMade;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/** Planted: two observers of the ledger that hear at the wrong moment. */
class Clocks {

    void whenever(@Observes PlanMade event) {
    }

    void late(@Observes @Priority(ObserverOrder.PROCESS) PlanMade event) {
    }

    void inTime(@Observes @Priority(ObserverOrder.DEADLINES) PlanMade event) {
    }

    void started(@Observes Startup event) {
    }
}
