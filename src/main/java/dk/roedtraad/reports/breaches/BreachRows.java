package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.deadlines.GroupTitles;

import dk.roedtraad.time.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes entries of the register out of rows.
 *
 * @param titles what rules are called
 * @param days which days are worked
 * @param named whether people are named
 */
record BreachRows(GroupTitles titles, WorkingDays days, boolean named) {

    BreachEntry read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String rule = row.getString("rule_key");
        String ending = row.getString("ending");
        BreachStanding standing = BreachStanding.valueOf(row.getString("standing"));
        boolean stands = standing == BreachStanding.STANDING;
        LocalDate ended = day(row, "ended");
        Overrun over = Overrun.of(day(row, "due_on"), ended, row.getString("pauses"));
        CauseCode cause = row.getString("cause") == null ? null : CauseCode.valueOf(row.getString("cause"));
        return new BreachEntry(id, standing, standing.title(), stands ? null : new BreachNote(day(row, "sort_on"),
            day(row, "noted_on")), withdrawal(row), row.getObject("case_id", UUID.class),
            row.getString("external_reference"), row.getString("team"), ifNamed(row.getString("caseworker")), rule,
            titles.ofRule(row.getString("profile"), rule), over.dueOn(), ending == null, ending,
            ending == null ? null : ended, day(row, "ended_on"), ifNamed(row.getString("ended_by")),
            stands ? over.days() : 0, stands ? over.workingDays(days) : 0, cause, cause == null ? null : cause.title(),
            row.getString("comment"), signOff(row), "/api/v1/reports/breaches/" + id);
    }

    private BreachWithdrawal withdrawal(ResultSet row) throws SQLException {
        String event = row.getString("why_kind");
        if (event == null) {
            return null;
        }
        LocalDate due = day(row, "new_due_on");
        BreachWithdrawal.Because because = BreachWithdrawal.Because.of(event,
            !Objects.equals(due, day(row, "old_due_on")));
        return new BreachWithdrawal(because, because.title(), event, day(row, "why_on"),
            ifNamed(row.getString("why_person")), row.getString("why_reason"), due,
            row.getObject("instead", UUID.class));
    }

    private static SignOffView signOff(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("signed_at", OffsetDateTime.class);
        return at == null ? null : new SignOffView(row.getString("signed_by"), at.toInstant(),
            row.getString("signed_comment"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private String ifNamed(String person) {
        return named ? person : null;
    }
}
