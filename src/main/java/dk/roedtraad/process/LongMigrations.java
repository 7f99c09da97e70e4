package dk.roedtraad.process;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets a change of the schema take as long as it takes: on a large database some take minutes, and an act gives up
 * waiting for the database long before.
 */
final class LongMigrations implements Callback {

    private static final int WITHOUT_LIMIT = 0;

    private int usual;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE
            || event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection database = context.getConnection();
        try {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                usual = database.getNetworkTimeout();
            }
            database.setNetworkTimeout(Runnable::run, event == Event.BEFORE_EACH_MIGRATE ? WITHOUT_LIMIT : usual);
        } catch (SQLException refused) {
            throw new IllegalStateException("how long to wait for the database cannot be set", refused);
        }
    }

    @Override
    public String getCallbackName() {
        return "long migrations";
    }
}
