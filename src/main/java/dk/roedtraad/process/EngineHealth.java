package dk.roedtraad.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** What the platform that runs the server is told: started, alive, and whether database and engine are there now. */
@ApplicationScoped
class EngineHealth {

    private static final int PATIENCE_SECONDS = 2;

    /** The incident that the engine opens for a job it gives up; those passed on to a calling process name no job. */
    private static final String GIVEN_UP = "select count(*) from ACT_RU_INCIDENT where INCIDENT_TYPE_ = 'failedJob'"
        + " and CONFIGURATION_ is not null";

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

    /** Jobs that were given up are a matter for operations and no reason to send a node no work: it stays up. */
    @Produces
    @Readiness
    HealthCheck jobs() {
        return () -> {
            HealthCheckResponseBuilder answer = HealthCheckResponse.named("engine-jobs").up();
            givenUp().ifPresent(jobs -> answer.withData("exhausted", jobs));
            return answer.build();
        };
    }

    private OptionalLong givenUp() {
        try (Connection connection = database.getConnection(); Statement count = connection.createStatement();
             ResultSet row = count.executeQuery(GIVEN_UP)) {
            row.next();
            return OptionalLong.of(row.getLong(1));
        } catch (SQLException away) {
            return OptionalLong.empty();
        }
    }

    private boolean isReachable() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
