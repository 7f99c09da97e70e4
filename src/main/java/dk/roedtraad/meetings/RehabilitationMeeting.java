package dk.roedtraad.meetings;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One day of a rehabilitation team, cut into slots of equal length.
 *
 * <p>A case takes the first free slot and leaves it again when it is rescheduled or ends before its meeting. Whoever
 * takes a slot locks the day's row first, so that the last one is not given twice.
 */
@Entity
@Table(name = "rehabilitation_meeting")
class RehabilitationMeeting extends MunicipalRow {

    private static final int MINUTES_A_DAY = 24 * 60;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private String startsAt;

    @Column(name = "place")
    private String place;

    @Column(name = "team")
    private String team;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "minutes_per_case")
    private int minutesPerCase;

    protected RehabilitationMeeting() {
    }

    /** @throws Problem 422 {@code meeting-past-midnight} */
    RehabilitationMeeting(MeetingForm form) {
        super(UUID.randomUUID());
        this.heldOn = form.heldOn();
        this.startsAt = form.startsAt();
        this.place = form.place();
        this.team = form.team();
        this.capacity = form.capacity();
        this.minutesPerCase = form.minutesPerCase();
        requireEndBeforeMidnight();
    }

    /**
     * Finds the first slot that nobody has.
     *
     * @param taken the numbers of those taken
     * @return its number, from 1
     * @throws Problem 409 {@code meeting-full}
     */
    int freeSlot(Collection<Integer> taken) {
        return IntStream.rangeClosed(1, capacity).filter(slot -> !taken.contains(slot)).findFirst()
            .orElseThrow(() -> Problem.conflict("meeting-full", "The team has no free slot left on that day.",
                "Choose another day: GET /api/v1/rehabilitation-meetings?free=true."));
    }

    String startOf(int slot) {
        return LocalTime.parse(startsAt).plusMinutes((long) (slot - 1) * minutesPerCase).toString();
    }

    private void requireEndBeforeMidnight() {
        int begin = LocalTime.parse(startsAt).toSecondOfDay() / 60;
        if (begin + capacity * minutesPerCase > MINUTES_A_DAY) {
            throw Problem.unprocessable("meeting-past-midnight", "The slots do not fit into the day.",
                "Begin earlier, or give fewer or shorter slots.").at("/capacity", "reaches past midnight");
        }
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    String team() {
        return team;
    }

    int capacity() {
        return capacity;
    }

    int minutesPerCase() {
        return minutesPerCase;
    }
}
