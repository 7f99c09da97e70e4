package dk.roedtraad.rules;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A municipality's closing days as they were settled once; another list is another version, and none is forgotten. */
@Entity
@Table(name = "closing_days")
class ClosingDays extends MunicipalRow {

    @Column(name = "version")
    private int version;

    @Convert(converter = ClosingDaysColumn.class)
    @Column(name = "days")
    private List<ClosingDay> days;

    @Column(name = "reason")
    private String reason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected ClosingDays() {
    }

    ClosingDays(int version, ClosingDaysForm form, String settledBy, Instant settledAt) {
        super(UUID.randomUUID());
        this.version = version;
        this.days = form.days().stream().sorted(Comparator.comparing(ClosingDay::day)).toList();
        this.reason = form.reason();
        this.settledBy = settledBy;
        this.settledAt = settledAt;
    }

    int version() {
        return version;
    }

    Map<LocalDate, String> byDay() {
        return days.stream().collect(Collectors.toMap(ClosingDay::day, ClosingDay::title));
    }

    ClosingDaysView view() {
        return new ClosingDaysView(version, days, reason, settledBy, settledAt);
    }
}
