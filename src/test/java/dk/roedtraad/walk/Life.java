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

    private Town town;

    private final int born;

    private final int pace;

    private final Surroundings surroundings;

    private final List<String> trace = new ArrayList<>();

    private final List<Snapshot> left = new ArrayList<>();

    private int round;

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
        // most cases lie still most of the time, every sixth is worked on all the time
        this.pace = chance.percent(16) ? 58 : chance.from(3, 15);
    }

    /** A round begins: the clock stands at this day. */
    void wakeUp(int number, LocalDate day) {
        round = number;
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

    /** Goes on in the other town; what stays behind is frozen. */
    void moves() {
        left.add(now);
        town = town.other();
    }

    boolean hasMoved() {
        return !left.isEmpty();
    }

    /** @return the cases that it left behind */
    List<Snapshot> left() {
        return List.copyOf(left);
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

    /** @return whom a task lies with or who stands in for them, or somebody who holds its role */
    String doer(JsonNode task) {
        String assignee = text(task, "assignee");
        String other = somebody(text(task, "role"));
        return assignee == null || mayDo(other, assignee) ? other : assignee;
    }

    /** @return whether somebody may do what lies with a person */
    boolean mayDo(String other, String assignee) {
        return other.equals(assignee) || Away.isCovered(other, assignee, round);
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

    /** @return whether an authority has put it on hold today */
    boolean isOnHold() {
        return isBorn() && covered("AUTHORITY", today);
    }

    /** @return whether a suspension on that ground covers the day */
    boolean covered(String ground, LocalDate day) {
        return !now.all("suspensions", one -> ground.equals(text(one, "ground")) && covers(one, day)).isEmpty();
    }

    /** @return whether it is with the team again, beside its programme */
    boolean isInARound() {
        return now.phase().equals("PROGRAMME");
    }

    private static boolean covers(JsonNode suspension, LocalDate day) {
        String to = text(suspension, "to_on");
        return !day.isBefore(LocalDate.parse(text(suspension, "from_on")))
            && (to == null || !day.isAfter(LocalDate.parse(to)));
    }

    String caseId() {
        return now.fact("id");
    }

    String path(String part) {
        return "/cases/" + caseId() + part;
    }

    /** @return whether it takes its next step today */
    boolean isActive() {
        if (!isBorn() || !isClosed()) {
            return round >= born && (!isBorn() || chance.percent(pace));
        }
        return chance.percent(TransferActs.isOnItsWay(this) ? 40 : 4);
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
