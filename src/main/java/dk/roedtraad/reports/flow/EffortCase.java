package dk.roedtraad.reports.flow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A case whose programme ran in a period.
 *
 * @param caseId the case
 * @param programmeSince the programme's first day
 * @param closedOn the day on which the case was closed, or null
 * @param atCompany whether it had a placement on a day of the period
 * @param ordinaryHours whether it had ordinary hours there, as last agreed or found by the end of the period
 */
public record EffortCase(UUID caseId, LocalDate programmeSince, LocalDate closedOn, boolean atCompany,
                         boolean ordinaryHours) {

    static final List<String> COLUMNS = List.of("Ressourceforløb fra", "Lukket", "I virksomhedsforløb",
        "Med ordinære timer", "Sagens id");

    List<?> row() {
        return Arrays.asList(programmeSince, closedOn, atCompany, ordinaryHours, caseId);
    }
}
