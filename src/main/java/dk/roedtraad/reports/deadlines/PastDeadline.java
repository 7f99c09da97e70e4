package dk.roedtraad.reports.deadlines;

import dk.roedtraad.cases.Phase;
import dk.roedtraad.deadlines.PastStanding;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.time.CaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A deadline with its log up to a day, as it is read row by row. */
final class PastDeadline {

    private final List<PastStanding.Entry> log = new ArrayList<>();

    private final UUID id;

    private final UUID caseId;

    private final String externalReference;

    private final String team;

    private final String profile;

    private final String rule;

    private final LocalDate countsFrom;

    private final Effect effect;

    private final Phase phase;

    private final String caseworker;

    PastDeadline(ResultSet row) throws SQLException {
        id = row.getObject("id", UUID.class);
        caseId = row.getObject("case_id", UUID.class);
        externalReference = row.getString("external_reference");
        team = row.getString("team");
        profile = row.getString("profile");
        rule = row.getString("rule_key");
        countsFrom = row.getObject("counts_from", LocalDate.class);
        effect = Effect.valueOf(row.getString("effect"));
        phase = row.getString("phase") == null ? null : Phase.valueOf(row.getString("phase"));
        caseworker = row.getString("caseworker");
    }

    /** Takes an entry of its log up; they come in order. */
    void read(ResultSet row) throws SQLException {
        log.add(new PastStanding.Entry(row.getString("kind"), row.getObject("occurred_on", LocalDate.class),
            dayOf(row, "registered_at"), row.getObject("new_due_on", LocalDate.class),
            row.getObject("new_warn_on", LocalDate.class), row.getString("pauses")));
    }

    static LocalDate dayOf(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), CaseClock.ZONE);
    }

    UUID id() {
        return id;
    }

    String caseworker() {
        return caseworker;
    }

    LocalDate countsFrom() {
        return countsFrom;
    }

    LocalDate registeredOn() {
        return log.get(0).registeredOn();
    }

    /**
     * @param named whether the caseworker is told of
     * @return how it stood at the end of the day
     */
    DeadlineEntry on(LocalDate day, GroupTitles titles, boolean named) {
        PastStanding standing = PastStanding.of(effect, log);
        return new DeadlineEntry(id, caseId, externalReference, team, named ? caseworker : null, profile, phase,
            rule, titles.ofRule(profile, rule), standing.state(day), countsFrom, standing.dueOn(),
            standing.metOn(), "/api/v1/deadlines/" + id);
    }
}
