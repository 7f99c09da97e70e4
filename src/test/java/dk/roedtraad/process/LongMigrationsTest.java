package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;

class LongMigrationsTest {

    private static final int A_MINUTE = 60_000;

    private final List<Object> waits = new ArrayList<>(List.of(A_MINUTE));

    private final Connection database = fake(Connection.class, (method, given) -> switch (method) {
        case "getNetworkTimeout" -> waits.get(waits.size() - 1);
        case "setNetworkTimeout" -> waits.add(given[1]) ? null : null;
        default -> throw new IllegalStateException(method);
    });

    private final Context context = fake(Context.class, (method, given) -> database);

    private final LongMigrations callback = new LongMigrations();

    @Test
    void aMigrationMayTakeItsTimeAndNothingElseMay() {
        tell(Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE, Event.BEFORE_EACH_MIGRATE,
            Event.AFTER_EACH_MIGRATE_ERROR, Event.AFTER_MIGRATE);
        assertThat(waits).containsExactly(A_MINUTE, 0, A_MINUTE, 0, A_MINUTE);
    }

    private void tell(Event... events) {
        for (Event event : events) {
            if (callback.supports(event, context) && callback.canHandleInTransaction(event, context)) {
                callback.handle(event, context);
            }
        }
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
            (proxy, method, given) -> answers.to(method.getName(), given)));
    }

    /** What a fake answers. */
    private interface Answers {

        Object to(String method, Object[] given);
    }
}
