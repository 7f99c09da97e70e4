package dk.roedtraad.reports.flow;

import dk.roedtraad.time.CaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An open task.
 *
 * @param id the task
 * @param caseId its case
 * @param externalReference the case's reference in the case system
 * @param team the case's team
 * @param type the task type
 * @param unassigned whether it lies with nobody
 * @param openedOn the day on which it was opened here
 * @param days for how many days it has been open
 * @param href the task
 */
public record WaitingTask(UUID id, UUID caseId, String externalReference, String team, String type, boolean unassigned,
                          LocalDate openedOn, int days, String href) {

    static final List<String> COLUMNS = List.of("Opgave", "Sagsnummer", "Team", "Uden ansvarlig", "Åbnet", "Dage",
        "Sagens id", "Opgavens id");

    static WaitingTask of(ResultSet row, LocalDate today) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate openedOn = LocalDate.ofInstant(row.getObject("opened_at", OffsetDateTime.class).toInstant(),
            CaseClock.ZONE);
        return new WaitingTask(id, row.getObject("case_id", UUID.class), row.getString("external_reference"),
            row.getString("team"), row.getString("type"), row.getString("assignee") == null, openedOn,
            (int) ChronoUnit.DAYS.between(openedOn, today), "/api/v1/tasks/" + id);
    }

    List<?> row() {
        return Arrays.asList(type, externalReference, team, unassigned, openedOn, days, caseId, id);
    }
}
