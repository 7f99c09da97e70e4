package dk.roedtraad.matching;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A place that a company offers, often of few hours (A3.23).
 *
 * <p>It is open until a placement is agreed on it, the VK closes it, or its last day has passed.
 */
@Entity
@Table(name = "opening")
class Opening extends MunicipalRow {

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "title")
    private String title;

    @Column(name = "tasks")
    private String tasks;

    @Column(name = "hours_per_week")
    private BigDecimal hoursPerWeek;

    @Column(name = "open_from")
    private LocalDate openFrom;

    @Column(name = "open_to")
    private LocalDate openTo;

    @Column(name = "filled_on")
    private LocalDate filledOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_because")
    private String closedBecause;

    protected Opening() {
    }

    Opening(OpeningForm form) {
        super(UUID.randomUUID());
        this.companyId = form.companyId();
        this.title = form.title();
        this.tasks = form.tasks();
        this.hoursPerWeek = form.hoursPerWeek();
        this.openFrom = form.openFrom();
        this.openTo = form.openTo();
    }

    OpeningState state(LocalDate today) {
        if (filledOn != null) {
            return OpeningState.FILLED;
        }
        if (closedOn != null) {
            return OpeningState.CLOSED;
        }
        return openTo != null && openTo.isBefore(today) ? OpeningState.EXPIRED : OpeningState.OPEN;
    }

    void fill(LocalDate on) {
        mustBeOpen(on);
        filledOn = on;
    }

    void close(LocalDate on, String reason) {
        mustBeOpen(on);
        closedOn = on;
        closedBecause = reason;
    }

    /** @throws Problem 409 {@code opening-not-open} */
    void mustBeOpen(LocalDate on) {
        if (state(on) != OpeningState.OPEN) {
            throw Problem.conflict("opening-not-open", "The opening is " + state(on) + ".",
                "Choose another opening, or leave it out.");
        }
    }

    boolean isOf(UUID company) {
        return companyId.equals(company);
    }

    OpeningView view(LocalDate today) {
        return new OpeningView(id(), companyId, title, tasks, hoursPerWeek, openFrom, openTo, state(today), filledOn,
            closedOn, closedBecause);
    }
}
