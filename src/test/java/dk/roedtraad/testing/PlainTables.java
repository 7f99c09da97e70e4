package dk.roedtraad.testing;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** All our tables as the migrations make them, in a database of their own in memory, without a server or the engine. */
public final class PlainTables implements AutoCloseable {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern VERSION = Pattern.compile("V(\\d+)(?:_(\\d+))?__.+\\.sql");

    private final JdbcDataSource database = new JdbcDataSource();

    private final EntityManagerFactory factory;

    private final EntityManager rows;

    /** Makes the tables. */
    public PlainTables() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        migrate(database);
        factory = Persistence.createEntityManagerFactory("roedtraad", Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource", database,
            "eclipselink.session-name", "plain-" + UUID.randomUUID(),
            "eclipselink.logging.level", "SEVERE"));
        rows = factory.createEntityManager(Map.of(MunicipalRow.MUNICIPALITY, "0101"));
    }

    /** @return the database, for those who read it with SQL */
    public DataSource database() {
        return database;
    }

    /** @return the rows of one municipality */
    public EntityManager rows() {
        return rows;
    }

    /** Writes in one transaction and forgets it, so that everything is read from the tables. */
    public void write(List<? extends MunicipalRow> written) {
        rows.getTransaction().begin();
        written.forEach(rows::persist);
        rows.getTransaction().commit();
        rows.clear();
    }

    @Override
    public void close() {
        factory.close();
    }

    private static void migrate(JdbcDataSource database) {
        try (Connection connection = database.getConnection(); Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.filter(one -> VERSION.matcher(one.getFileName().toString()).matches())
                .sorted(Comparator.comparingInt(PlainTables::order)).toList()) {
                connection.createStatement().execute(Files.readString(file));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int order(Path migration) {
        Matcher version = VERSION.matcher(migration.getFileName().toString());
        version.matches();
        return Integer.parseInt(version.group(1)) * 100
            + (version.group(2) == null ? 0 : Integer.parseInt(version.group(2)));
    }
}
