package dk.roedtraad.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells the platform what the last self-checks found; that is a matter for operations, and the node stays up. */
@ApplicationScoped
class SelfCheckHealth {

    @Inject
    LastChecks last;

    @Produces
    @Readiness
    HealthCheck deadlines() {
        return () -> {
            HealthCheckResponseBuilder answer = HealthCheckResponse.named("deadlines").up();
            last.together().ifPresent(all -> {
                answer.withData("municipalitiesChecked", all.municipalities()).withData("found", all.found());
                if (all.oldest() != null) {
                    answer.withData("oldestCheckAt", all.oldest().toString());
                }
            });
            return answer.build();
        };
    }
}
