package dk.roedtraad.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the demo's data is there; outside demo mode there is nothing to wait for. */
@Readiness
@ApplicationScoped
class DemoReady implements HealthCheck {

    @Inject
    @ConfigProperty(name = "roedtraad.demo", defaultValue = "false")
    boolean demo;

    private volatile boolean reached;

    void reached() {
        reached = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo-data").status(reached || !demo).build();
    }
}
