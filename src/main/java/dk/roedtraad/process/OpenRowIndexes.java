package dk.roedtraad.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Indexes for the lists that people read all day, which hold what is open, in the lists' order. */
class OpenRowIndexes implements JavaMigration {

    private static final List<OpenRowIndex> INDEXES = List.of(
        new OpenRowIndex("deadline_open", "deadline", "municipality, %sdue_on, id", "ending"),
        new OpenRowIndex("deadline_open_of_team", "deadline", "municipality, %steam, due_on, id", "ending"),
        new OpenRowIndex("work_task_open", "work_task", "municipality, %ssort_on, id", "ended_at"),
        new OpenRowIndex("work_task_open_of_team", "work_task", "municipality, %steam, sort_on, id", "ended_at"),
        new OpenRowIndex("work_task_open_of_assignee", "work_task", "municipality, %sassignee, sort_on, id",
            "ended_at"));

    private static final List<String> REPLACED = List.of("deadline_team", "work_task_team", "work_task_assignee");

    /** For the list of all deadlines, open or not. */
    private static final String ALL_BY_DAY = "create index deadline_day on deadline (municipality, due_on, id)";

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
        try (Statement statement = connection.createStatement()) {
            for (String index : REPLACED) {
                statement.execute("drop index " + index);
            }
            statement.execute(ALL_BY_DAY);
            for (OpenRowIndex index : INDEXES) {
                statement.execute(index.creationIn(connection));
            }
        }
    }
}
