package dk.roedtraad.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Indexes for the lists that people read all day, which hold what is open: of all deadlines and tasks that ever were,
 * a small part. PostgreSQL indexes just those rows, in the lists' order; H2 knows no such index and has whole ones.
 */
class OpenRowIndexes implements JavaMigration {

    private static final List<Index> INDEXES = List.of(
        new Index("deadline_open", "deadline", "municipality, %sdue_on, id", "ending"),
        new Index("deadline_open_of_team", "deadline", "municipality, %steam, due_on, id", "ending"),
        new Index("work_task_open", "work_task", "municipality, %ssort_on, id", "ended_at"),
        new Index("work_task_open_of_team", "work_task", "municipality, %steam, sort_on, id", "ended_at"),
        new Index("work_task_open_of_assignee", "work_task", "municipality, %sassignee, sort_on, id", "ended_at"));

    private static final List<String> REPLACED = List.of("deadline_team", "work_task_team", "work_task_assignee");

    /** For the list of all deadlines, open or not. */
    private static final String ALL_BY_DAY = "create index deadline_day on deadline (municipality, due_on, id)";

    /**
     * An index for open rows.
     *
     * @param columns in their order, with a place for the one that says whether a row has ended
     * @param ending the column that is null as long as a row is open
     */
    private record Index(String name, String table, String columns, String ending) {

        String whole() {
            return "create index " + name + " on " + table + " (" + columns.formatted(ending + ", ") + ")";
        }

        String partial() {
            return "create index " + name + " on " + table + " (" + columns.formatted("") + ") where " + ending
                + " is null";
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("26");
    }

    @Override
    public String getDescription() {
        return "open row indexes";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean partial = !connection.getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = connection.createStatement()) {
            for (String index : REPLACED) {
                statement.execute("drop index " + index);
            }
            statement.execute(ALL_BY_DAY);
            for (Index index : INDEXES) {
                statement.execute(partial ? index.partial() : index.whole());
            }
        }
    }
}
