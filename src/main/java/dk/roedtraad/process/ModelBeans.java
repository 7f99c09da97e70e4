package dk.roedtraad.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The beans that the models call, each by the name that they call it. */
@ApplicationScoped
class ModelBeans {

    @Inject
    DeadlineTimers deadlineTimers;

    @Inject
    BreachNotice breachNotice;

    Map<Object, Object> byName() {
        return Map.of("deadlineTimers", deadlineTimers, "breachNotice", breachNotice);
    }
}
