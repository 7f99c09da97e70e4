package dk.roedtraad.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** What the platform that runs the server is told: started, alive, and whether database and engine are there now. */
@ApplicationScoped
class EngineHealth {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    Engine engine;

    @Produces
    @Startup
    HealthCheck started() {
        return () -> HealthCheckResponse.named("engine-started").status(engine.isRunning()).build();
    }

    @Produces
    @Liveness
    HealthCheck live() {
        return () -> HealthCheckResponse.up("server");
    }

    @Produces
    @Readiness
    HealthCheck databaseReady() {
        return () -> HealthCheckResponse.named("database").status(isReachable()).build();
    }

    @Produces
    @Readiness
    HealthCheck engineReady() {
        return () -> HealthCheckResponse.named("engine").status(engine.isRunning()).build();
    }

    private boolean isReachable() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
