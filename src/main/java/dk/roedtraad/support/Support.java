package dk.roedtraad.support;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that supports a citizen beside the flow.
 *
 * <p>A mentor grant runs for its period and can be ended before; a request for sparring is open until it has an
 * outcome; a citizen's objection for health is open until the talk with the health coordinator was held. What is open
 * when the case closes lapses with it, and is open again when the case is reopened.
 */
@Entity
@Table(name = "support")
class Support extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SupportKind kind;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Convert(converter = MentorGrantColumn.class)
    @Column(name = "mentor")
    private MentorGrant mentor;

    @Convert(converter = SparringRequestColumn.class)
    @Column(name = "sparring")
    private SparringRequest sparring;

    @Column(name = "objection")
    private String objection;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Convert(converter = HealthTalkColumn.class)
    @Column(name = "talk")
    private HealthTalk talk;

    @Column(name = "outcome")
    private String outcome;

    protected Support() {
    }

    Support(UUID caseId, LocalDate givenOn, GiveSupport.Form form) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.kind = form.kind();
        this.givenOn = givenOn;
        this.mentor = form.mentor();
        this.sparring = form.sparring();
        this.objection = form.objection();
    }

    void sign(String person, Instant at) {
        registeredBy = person;
        registeredAt = at;
    }

    /**
     * Ends it, with what came of it.
     *
     * @throws Problem 409 {@code support-ended}; 422 {@code support-ended-before-given}
     */
    void end(LocalDate on, String because) {
        if (endedOn != null || mentor != null && on.isAfter(mentor.to())) {
            throw Problem.conflict("support-ended", "The support has already ended.",
                "List the support of the case to see how.");
        }
        if (on.isBefore(givenOn)) {
            throw Problem.unprocessable("support-ended-before-given", "The support was not yet given on that day.",
                "Give a day on or after " + givenOn + ".").at("/occurredOn", "must be on or after " + givenOn);
        }
        endedOn = on;
        outcome = because;
    }

    void held(HealthTalk how) {
        talk = how;
    }

    void signEnd(String person, Instant at) {
        endedBy = person;
        endedAt = at;
    }

    SupportState state(LocalDate today, boolean caseClosed) {
        if (endedOn != null || mentor != null && today.isAfter(mentor.to())) {
            return SupportState.ENDED;
        }
        return caseClosed ? SupportState.LAPSED : SupportState.OPEN;
    }

    SupportView view(LocalDate today, boolean caseClosed) {
        return new SupportView(id(), kind, state(today, caseClosed), givenOn, mentor, sparring, objection, endedOn,
            outcome, talk, registeredBy, registeredAt, endedBy, endedAt);
    }

    UUID caseId() {
        return caseId;
    }

    SupportKind kind() {
        return kind;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}
