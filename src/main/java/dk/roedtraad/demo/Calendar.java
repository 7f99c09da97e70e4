package dk.roedtraad.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is to be done on which day: the days in their order, and within a day as it was written in. */
class Calendar {

    private final PriorityQueue<Entry> entries =
        new PriorityQueue<>(Comparator.comparing(Entry::day).thenComparing(Entry::order));
    private long written;

    private record Entry(LocalDate day, long order, Runnable step) {
    }

    void plan(LocalDate day, Runnable step) {
        entries.add(new Entry(day, written++, step));
    }

    /** @return what is next on or before the day, taken out; empty when only later days have something */
    Optional<Runnable> next(LocalDate day) {
        boolean due = !entries.isEmpty() && !entries.peek().day().isAfter(day);
        return due ? Optional.of(entries.poll().step()) : Optional.empty();
    }
}
