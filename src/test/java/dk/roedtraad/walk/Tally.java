package dk.roedtraad.walk;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How often each act was tried, and what was answered. */
final class Tally {

    private final Map<String, LongAdder> accepted = new ConcurrentSkipListMap<>();

    private final Map<String, LongAdder> refused = new ConcurrentSkipListMap<>();

    private final Set<String> unknownTasks = ConcurrentHashMap.newKeySet();

    private final LongAdder races = new LongAdder();

    void count(Act act) {
        (act.isAllowed() ? accepted : refused).computeIfAbsent(act.name(), name -> new LongAdder()).increment();
    }

    void race() {
        races.increment();
    }

    /** A task came up that the walk does not know how to do. */
    void unknownTask(String type) {
        unknownTasks.add(type);
    }

    Set<String> unknownTasks() {
        return new TreeSet<>(unknownTasks);
    }

    Set<String> accepted() {
        return accepted.keySet();
    }

    Set<String> refused() {
        return refused.keySet();
    }

    long steps() {
        return sum(accepted) + sum(refused);
    }

    private static long sum(Map<String, LongAdder> counts) {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    @Override
    public String toString() {
        return "%d accepted %s%n%d refused %s%nsent again after a race: %d".formatted(sum(accepted), lines(accepted),
            sum(refused), lines(refused), races.sum());
    }

    private static String lines(Map<String, LongAdder> counts) {
        return counts.entrySet().stream().map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", ", "(", ")"));
    }
}
