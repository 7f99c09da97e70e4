package dk.roedtraad.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How far a case has come: its round with the rehabilitation team, and its programme.
 *
 * <p>The round is the first one, or one beside the programme, which then has the number of its re-referral. Going back
 * to the preparation takes away what the round had reached. A new period that such a round brings takes the place of
 * the old one; the programme has run since the first.
 */
@Embeddable
class Course {

    @Column(name = "re_referral")
    private Integer reReferral;

    @Column(name = "meeting_booked_on")
    private LocalDate meetingBookedOn;

    @Column(name = "recommended_on")
    private LocalDate recommendedOn;

    @Column(name = "programme_recommended")
    private boolean programmeRecommended;

    @Column(name = "programme_since")
    private LocalDate since;

    @Column(name = "programme_starts_on")
    private LocalDate startsOn;

    @Column(name = "programme_ends_on")
    private LocalDate endsOn;

    protected Course() {
    }

    Phase phase() {
        if (startsOn != null) {
            return Phase.PROGRAMME;
        }
        if (recommendedOn != null) {
            return Phase.DECISION;
        }
        return meetingBookedOn != null ? Phase.MEETING : Phase.PREPARATION;
    }

    void meetingBooked(LocalDate on) {
        meetingBookedOn = on;
    }

    void recommended(LocalDate on, boolean programme) {
        recommendedOn = on;
        programmeRecommended = programme;
    }

    void backToPreparation() {
        meetingBookedOn = null;
        recommendedOn = null;
        programmeRecommended = false;
    }

    void granted(LocalDate from, LocalDate to) {
        since = since == null ? from : since;
        startsOn = from;
        endsOn = to;
    }

    void reReferred(int round) {
        backToPreparation();
        reReferral = round;
    }

    void reReferralOver() {
        reReferral = null;
    }

    Integer reReferral() {
        return reReferral;
    }

    boolean programmeRecommended() {
        return programmeRecommended;
    }

    LocalDate since() {
        return since;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
