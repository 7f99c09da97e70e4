package dk.roedtraad.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes copies of template cases straight into the tables. */
final class Cloning {

    private static final int AT_ONCE = 2;

    private static final int BUFFER = 1 << 17;

    private final DataSource database;

    private final List<TemplateTable> tables;

    Cloning(DataSource database, List<TemplateTable> tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Writes the teams of each municipality with their people, and what it has only once. */
    void surroundings(Country country, Plan plan) {
        List<Callable<Long>> work = new ArrayList<>();
        for (TemplateTable table : tables) {
            work.add(() -> write(table, country.municipalities().stream()
                .flatMap(one -> surroundings(table, one, plan).stream()).toList()));
        }
        inParallel(work);
    }

    private static List<Copy> surroundings(TemplateTable table, Country.Municipality municipality, Plan plan) {
        return switch (table.belonging()) {
            case TEAM -> IntStream.rangeClosed(1, plan.teams(municipality))
                .mapToObj(team -> Copy.surroundings(municipality.code(), team)).toList();
            case SHARED -> municipality.code().equals(Templates.MUNICIPALITY) ? List.of()
                : List.of(Copy.surroundings(municipality.code(), 1));
            case CASE, COPY -> List.of();
        };
    }

    /** @return how many rows were written */
    long cases(List<Copy> copies) {
        return inParallel(tables.stream()
            .filter(table -> table.belonging() == Belonging.CASE || table.belonging() == Belonging.COPY)
            .<Callable<Long>>map(table -> () -> write(table, copies)).toList());
    }

    private static long inParallel(List<Callable<Long>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long rows = 0;
            for (Future<Long> done : pool.invokeAll(work)) {
                rows += done.get();
            }
            return rows;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdown();
        }
    }

    private long write(TemplateTable table, List<Copy> copies) throws SQLException, IOException {
        if (copies.isEmpty()) {
            return 0;
        }
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("set session_replication_role = replica");
            CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.statement());
            StringBuilder text = new StringBuilder();
            for (Copy copy : copies) {
                table.write(copy, text);
                if (text.length() > BUFFER) {
                    send(rows, text);
                }
            }
            send(rows, text);
            return rows.endCopy();
        }
    }

    private static void send(CopyIn rows, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        rows.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
