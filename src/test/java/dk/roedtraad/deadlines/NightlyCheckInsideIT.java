package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several nodes whose night begins at the same moment, the very first time. */
@ExtendWith(ArquillianExtension.class)
class NightlyCheckInsideIT {

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    NightlyCheck nightly;

    @Inject
    LastChecks last;

    @Inject
    CaseClock clock;

    @RepeatedTest(2)
    void eachMunicipalityIsCheckedAndNoneFails() throws SQLException, InterruptedException, ExecutionException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("delete from self_check");
        }
        Instant evening = clock.now();
        List<String> due = last.dueSince(evening);
        Callable<List<String>> node = () -> nightly.check(evening);
        for (Future<List<String>> failed : threads.invokeAll(List.of(node, node, node))) {
            assertThat(failed.get()).isEmpty();
        }
        assertThat(last.dueSince(evening)).isEmpty();
        assertThat(last.together().orElseThrow().municipalities()).isEqualTo(due.size());
    }
}
