package dk.roedtraad.demo;

import dk.roedtraad.cases.CaseView;
import dk.roedtraad.tasks.TaskView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** One made-up case on its way: who works on it, what becomes of it, how punctually, and what was done so far. */
class Story {

    private static final String REVIEW = "reviewStatus";
    private static final int DAYS_BETWEEN_REVIEWS = 28;
    private static final int DAYS_UNTIL_REGISTERED = 5;

    private final int number;
    private final Plot plot;
    private final Pace pace;
    private final Staff staff;
    private final LocalDate startsOn;
    private final Set<UUID> planned = new HashSet<>();
    private final Map<String, Integer> done = new HashMap<>();
    private String leftAt = "";
    private CaseView file;
    private LocalDate meetsOn;
    private boolean over;

    Story(int number, Plot plot, Pace pace, Staff staff, LocalDate startsOn) {
        this.number = number;
        this.plot = plot;
        this.pace = pace;
        this.staff = staff;
        this.startsOn = startsOn;
    }

    /** Leaves a step undone for good, as happens where somebody is ill. */
    Story leftAt(String type) {
        leftAt = type;
        return this;
    }

    /** @return the tasks that are open, were not seen before, and are to be done, always in the same order */
    List<TaskView> news(CaseView now) {
        file = now;
        return now.tasks().stream().filter(task -> planned.add(task.id()))
            .filter(task -> !task.type().equals(leftAt) && !isNeedless(task.type()))
            .sorted(Comparator.comparing(TaskView::type)).toList();
    }

    /** No other company is looked for when the programme is about to end, or the citizen has found a job. */
    private boolean isNeedless(String type) {
        boolean employed = plot == Plot.BROKEN_OFF_THEN_JOB && times("closePlacement") > 1;
        return type.equals("requestMatch") && (nearsItsEnd() || employed);
    }

    /** @return how many days from today a task is to lie */
    int daysUntil(TaskView task, LocalDate today, Random chance) {
        if (task.type().equals("holdMeeting")) {
            return (int) ChronoUnit.DAYS.between(today, meetsOn);
        }
        if (task.type().equals(REVIEW) && times(REVIEW) > 0) {
            return DAYS_BETWEEN_REVIEWS;
        }
        boolean registeredLater = task.type().equals("handOverRecommendation") && registersLate();
        return registeredLater ? DAYS_UNTIL_REGISTERED : pace.days(task.type(), chance);
    }

    boolean isOpen(UUID taskId) {
        return !over && file.tasks().stream().anyMatch(task -> task.id().equals(taskId));
    }

    boolean isOpen(String type) {
        return file.tasks().stream().anyMatch(task -> task.type().equals(type));
    }

    /** Counts a step, in all and for what it is about. */
    void did(TaskView task) {
        done.merge(task.type(), 1, Integer::sum);
        done.merge(task.type() + task.subjectId(), 1, Integer::sum);
    }

    /** @return how often a step was done */
    int times(String type) {
        return done.getOrDefault(type, 0);
    }

    /** @return how often the step was done for the same match */
    int timesAlike(TaskView task) {
        return done.getOrDefault(task.type() + task.subjectId(), 0);
    }

    /** @return whether a status review was due already, so that the programme is about to end */
    boolean nearsItsEnd() {
        return times(REVIEW) > 0;
    }

    /** @return whether the indstilling is handed over in time and written down days afterwards */
    boolean registersLate() {
        return isOneIn(9);
    }

    void meetsOn(LocalDate day) {
        meetsOn = day;
    }

    LocalDate meetsOn() {
        return meetsOn;
    }

    /** Nothing more is done in it. */
    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** @return whether this is one of each so many stories: a trait that some have and others do not */
    boolean isOneIn(int many) {
        return number % many == many / 2;
    }

    int number() {
        return number;
    }

    Plot plot() {
        return plot;
    }

    Pace pace() {
        return pace;
    }

    Staff staff() {
        return staff;
    }

    Trade trade() {
        return Trade.values()[number % Trade.values().length];
    }

    LocalDate startsOn() {
        return startsOn;
    }

    CaseView file() {
        return file;
    }
}
