package dk.roedtraad.cases;

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
import java.util.List;
import java.util.UUID;

/**
 * A period in which rules of a case stand still.
 *
 * <p>It has a first day, which may lie ahead, and a last day, or runs until further notice. As long as its last day has
 * not passed it can be extended. Its last day can be moved forward at any time, back into the past as well when the
 * citizen was ready earlier than somebody wrote down, and to the day before the first when it came to nothing. Whether
 * it covers a day follows from its days; nothing is done when they come or pass.
 */
@Entity
@Table(name = "suspension")
class Suspension extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "entry_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private SuspensionGround ground;

    @Convert(converter = RuleKeysColumn.class)
    @Column(name = "rules")
    private List<String> rules;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Column(name = "reason")
    private String reason;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "planned_to_on")
    private LocalDate plannedTo;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Suspension() {
    }

    Suspension(UUID caseId, int number, SuspendCase.Form form, List<String> rules) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.number = number;
        this.ground = form.ground();
        this.rules = rules;
        this.from = form.from();
        this.to = form.to();
        this.plannedTo = form.to();
        this.reason = form.reason();
        this.legalBasis = form.legalBasis();
    }

    void registered(String person, Instant at) {
        registeredBy = person;
        registeredAt = at;
    }

    /**
     * Gives it an earlier last day than it has.
     *
     * @throws Problem 409 {@code suspension-over} when it has ended by then, 422 {@code suspension-ends-before-start},
     *     422 {@code suspension-end-not-earlier}
     */
    void end(LocalDate last, LocalDate today) {
        if (last.isBefore(from.minusDays(1))) {
            throw Problem.unprocessable("suspension-ends-before-start", "A suspension cannot end before it begins.",
                "Give a day on or after " + from + ", or the day before it when it came to nothing.")
                .at("/endsOn", "must be on or after " + from.minusDays(1));
        }
        if (to != null && !last.isBefore(to)) {
            requireNotOver(today);
            if (last.isAfter(to)) {
                throw Problem.unprocessable("suspension-end-not-earlier", "The suspension ends before that day anyway.",
                    "Extend it instead: POST /api/v1/cases/{id}/suspensions/{n}/extension.")
                    .at("/endsOn", "must be on or before " + to);
            }
        }
        to = last;
        endedOn = last;
    }

    /**
     * Gives it a later last day than it has, or lets it run until further notice.
     *
     * @throws Problem 409 {@code suspension-over} when it has ended, 409 {@code suspension-open} when it has no last
     *     day, 422 {@code suspension-end-not-later}, 422 {@code suspension-needs-end}
     */
    void extend(LocalDate last, LocalDate today) {
        if (to == null) {
            throw Problem.conflict("suspension-open", "The suspension runs until further notice already.",
                "End it when it is known which day is the last one.");
        }
        requireNotOver(today);
        if (last != null && !last.isAfter(to)) {
            throw Problem.unprocessable("suspension-end-not-later", "The suspension does not end before that day.",
                "Give a day after " + to + ".").at("/to", "must be after " + to);
        }
        SuspensionRules.hasAnEndIfAhead(from, last, today);
        to = last;
        endedOn = null;
    }

    private void requireNotOver(LocalDate today) {
        if (to.isBefore(today) || to.isBefore(from)) {
            throw Problem.conflict("suspension-over", "The suspension has ended.",
                "Register another one from the day after, if the rules are to stand still again.");
        }
    }

    boolean covers(LocalDate day) {
        return period().covers(day);
    }

    SuspendedPeriod period() {
        return new SuspendedPeriod(ground, rules, from, to);
    }

    SuspensionGround ground() {
        return ground;
    }

    int number() {
        return number;
    }

    UUID caseId() {
        return caseId;
    }

    SuspensionSoFar soFar() {
        return new SuspensionSoFar(ground, rules, from, to, reason, legalBasis);
    }

    SuspensionView view(LocalDate today) {
        return new SuspensionView(number, ground, rules, from, to, covers(today), reason, legalBasis, plannedTo,
            endedOn, registeredBy, registeredAt);
    }
}
