package dk.roedtraad.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What cases meet with in a made-up municipality: the days of its rehabilitation team, and the companies. */
class Town {

    /** How many cases a day of the team has room for. */
    static final int CAPACITY = 6;

    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private final Map<Trade, UUID> companies = new EnumMap<>(Trade.class);
    private final Map<Trade, Deque<UUID>> openings = new EnumMap<>(Trade.class);

    /** A day of the team. */
    record Day(UUID meetingId, LocalDate heldOn, int taken) {
    }

    void meets(UUID meetingId, LocalDate on) {
        days.put(on, new Day(meetingId, on, 0));
    }

    /** Takes a slot of the first day from the one given that has one free. */
    Day takeSlot(LocalDate from) {
        Day free = days.tailMap(from, true).values().stream().filter(day -> day.taken() < CAPACITY).findFirst()
            .orElseThrow(() -> new NoSuchElementException("no day of the team is free from " + from));
        days.put(free.heldOn(), new Day(free.meetingId(), free.heldOn(), free.taken() + 1));
        return free;
    }

    void has(Trade trade, UUID company) {
        companies.put(trade, company);
    }

    void offers(Trade trade, UUID opening) {
        openings.computeIfAbsent(trade, any -> new ArrayDeque<>()).add(opening);
    }

    UUID company(Trade trade) {
        return companies.get(trade);
    }

    /** @return an opening that nobody was offered yet, if the company has one */
    Optional<UUID> takeOpening(Trade trade) {
        return Optional.ofNullable(openings.get(trade)).map(Deque::poll);
    }
}
