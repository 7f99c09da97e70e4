package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One made-up case as its walker knows it: who it lies with, how it stands, and what has been tried in it. */
final class Life {

    private final long seed;

    private final Chance chance;

    private final Town town;

    private final int born;

    private final int pace;

    private final Surroundings surroundings;

    private final List<String> trace = new ArrayList<>();

    private LocalDate today;

    private LocalDate lastDay;

    private Snapshot now;

    private Request keyed;

    Life(long seed, Surroundings surroundings) {
        this.seed = seed;
        this.surroundings = surroundings;
        this.chance = new Chance(seed);
        this.town = chance.percent(70) ? Town.HORSENS : Town.SILKEBORG;
        this.born = chance.from(0, Schedule.ROUNDS / 2);
        // most cases lie still most of the time, every fifth is worked on all the time
        this.pace = chance.percent(20) ? 60 : chance.from(3, 18);
    }

    /** A round begins: the clock stands at this day. */
    void wakeUp(LocalDate day) {
        today = day;
        keyed = null;
    }

    /** Something was accepted that happened on a day. */
    void happened(LocalDate on) {
        lastDay = lastDay == null || on.isAfter(lastDay) ? on : lastDay;
    }

    void stands(Snapshot newest) {
        now = newest;
    }

    void note(String line) {
        trace.add(today + " " + line);
    }

    /** Remembers a request that was sent with an Idempotency-Key. */
    void keyed(Request request) {
        keyed = request;
    }

    /** @return a day on which the next thing can have happened: not before the last one, and today most often */
    LocalDate someDay() {
        return chance.dayFrom(lastDay, today);
    }

    /** @return whom a task lies with, or somebody who holds its role */
    String doer(JsonNode task) {
        String assignee = text(task, "assignee");
        return assignee == null ? chance.oneOf(town.holding(text(task, "role"))) : assignee;
    }

    String somebody(String role) {
        return chance.oneOf(town.holding(role));
    }

    boolean isBorn() {
        return now != null;
    }

    boolean isClosed() {
        return now.isClosed();
    }

    String caseId() {
        return now.fact("id");
    }

    String path(String part) {
        return "/cases/" + caseId() + part;
    }

    /** @return whether it takes its next step today */
    boolean isActive(int round) {
        return round >= born && (!isBorn() || chance.percent(isClosed() ? 4 : pace));
    }

    String reference() {
        return "walk-" + seed;
    }

    long seed() {
        return seed;
    }

    Chance chance() {
        return chance;
    }

    Town town() {
        return town;
    }

    LocalDate today() {
        return today;
    }

    Snapshot now() {
        return now;
    }

    Request keyed() {
        return keyed;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    List<String> trace() {
        return List.copyOf(trace);
    }
}
