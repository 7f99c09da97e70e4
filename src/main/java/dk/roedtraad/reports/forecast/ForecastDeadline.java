package dk.roedtraad.reports.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A running deadline in a forecast.
 *
 * @param id the deadline
 * @param caseId its case
 * @param externalReference the case's reference in the case system
 * @param team the case's team
 * @param rule the rule's key
 * @param dueOn its last day, or null while it has none
 * @param place where in the forecast it stands
 * @param danger why it will be breached if nothing is done, or null
 */
public record ForecastDeadline(UUID id, UUID caseId, String externalReference, String team, String rule,
                               LocalDate dueOn, ForecastPlace place, Danger danger) {

    static final List<String> COLUMNS = List.of("Sagsnummer", "Team", "Regel", "Frist", "Overskredet",
        "Overskrides, hvis intet gøres", "Hvorfor", "Sagens id", "Fristens id");

    static ForecastDeadline of(ResultSet row) throws SQLException {
        String danger = row.getString("danger");
        return new ForecastDeadline(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
            row.getString("external_reference"), row.getString("team"), row.getString("rule_key"),
            row.getObject("due_on", LocalDate.class), ForecastPlace.valueOf(row.getString("place")),
            danger == null ? null : Danger.valueOf(danger));
    }

    List<?> row() {
        return Arrays.asList(externalReference, team, rule, dueOn, place == ForecastPlace.OVERDUE, danger != null,
            danger == null ? null : danger.words().da(), caseId, id);
    }
}
