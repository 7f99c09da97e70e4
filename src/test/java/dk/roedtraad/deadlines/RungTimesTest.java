package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.time.ClockMoved;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When is it looked whether people are to be told something, in a server whose threads wait to be run. */
class RungTimesTest {

    private static final ClockMoved AHEAD = new ClockMoved(Duration.ofDays(1));

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private final Times recurring = new Times();

    private final RungTimes times = new RungTimes();

    private int looks;

    private boolean broken;

    RungTimesTest() {
        times.threads = (ManagedScheduledExecutorService) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {ManagedScheduledExecutorService.class}, this::thread);
        times.ring = new RingDueRungs() {
            @Override
            public int perform() {
                looks++;
                if (broken) {
                    throw new IllegalStateException("the database is away");
                }
                return 0;
            }
        };
    }

    /** Stands for the looks that recur. */
    private static final class Times extends CompletableFuture<Void> implements ScheduledFuture<Void> {

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }

    private Future<?> thread(Object threads, Method asked, Object[] with) {
        waiting.add((Runnable) with[0]);
        return asked.getName().equals("execute") ? null : recurring;
    }

    private void up() {
        times.up(null);
        waiting.clear();
    }

    @Test
    void howeverOftenTheClockIsMovedOneLookIsEnough() {
        up();
        times.on(AHEAD);
        times.on(AHEAD);
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(looks).isEqualTo(1);
        times.on(AHEAD);
        assertThat(waiting).as("moved after the look had begun").hasSize(1);
    }

    @Test
    void aLookThatFailsIsFollowedByTheNext() {
        up();
        broken = true;
        times.on(AHEAD);
        waiting.remove().run();
        times.on(AHEAD);
        waiting.remove().run();
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void nobodyIsToldOfAPastThatIsMadeUp() {
        up();
        times.on(new ClockMoved(Duration.ofDays(-1)));
        assertThat(waiting).isEmpty();
    }

    @Test
    void beforeTheServerIsUpAndAfterItWentDownNothingRecurs() {
        times.on(AHEAD);
        times.down(null);
        assertThat(waiting).isEmpty();
        up();
        times.down(null);
        assertThat(recurring.isCancelled()).isTrue();
    }
}
