package dk.roedtraad.process;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * An index that holds a municipality's overdue list in its order. Without it PostgreSQL would read that list in the
 * reports' index, which is many times as large and holds what has ended, too.
 */
class OverdueIndex implements JavaMigration {

    private static final OpenRowIndex INDEX = new OpenRowIndex("deadline_running", "deadline",
        "municipality, %seffect, due_on, id", "ending");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("30");
    }

    @Override
    public String getDescription() {
        return "overdue index";
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
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(INDEX.creationIn(context.getConnection()));
        }
    }
}
