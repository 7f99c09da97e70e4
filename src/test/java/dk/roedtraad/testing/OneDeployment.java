package dk.roedtraad.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the module before the first test class and never again; Arquillian by itself does so for every class. */
public class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario shared;
    private boolean deployed;
    private RuntimeException failure;

    /** Hands every class the deployment that was made for the first. */
    public void generate(@Observes EventContext<GenerateDeployment> event) {
        if (shared == null) {
            event.proceed();
            shared = scenario.get();
        } else {
            scenario.set(shared);
        }
    }

    /** Deploys once; where that failed, every class fails at once and for the same reason. */
    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (failure != null) {
            throw failure;
        }
        if (!deployed) {
            try {
                event.proceed();
                deployed = true;
            } catch (RuntimeException reason) {
                failure = reason;
                throw reason;
            }
        }
    }

    /** Leaves the module where it is: the server ends with the tests. */
    public void leave(@Observes EventContext<UnDeployManagedDeployments> event) {
        // no proceed(): this is what keeps it deployed
    }
}
