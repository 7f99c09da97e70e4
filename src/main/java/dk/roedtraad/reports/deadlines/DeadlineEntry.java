package dk.roedtraad.reports.deadlines;

import dk.roedtraad.cases.Phase;
import dk.roedtraad.deadlines.DeadlineState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A deadline behind a figure.
 *
 * @param deadlineId the deadline
 * @param caseId its case
 * @param externalReference the case system's own id of the case
 * @param team the team the case lies with
 * @param caseworker who is, or was, at work on the case; only for leaders
 * @param profile the profile whose rules the case follows
 * @param phase where the case is, or was
 * @param rule the rule's key
 * @param title what it is about, Danish
 * @param state how it stands, or stood
 * @param countsFrom the day on which it began to run
 * @param dueOn the last day on which it is kept, or null while it is suspended
 * @param metOn the day on which what was owed was done, or null
 * @param href the deadline, with its log
 */
@Schema(name = "ReportedDeadline")
public record DeadlineEntry(UUID deadlineId, UUID caseId, String externalReference, String team, String caseworker,
                            String profile, Phase phase, String rule, String title, DeadlineState state,
                            LocalDate countsFrom, LocalDate dueOn, LocalDate metOn, String href) {

    static final List<String> COLUMNS = List.of("Frist", "Sag", "Sagens nummer", "Team", "Sagsbehandler", "Profil",
        "Fase", "Regel", "Hvad", "Tilstand", "Løber fra", "Sidste dag", "Opfyldt");

    List<?> row() {
        return Arrays.asList(deadlineId, caseId, externalReference, team, caseworker, profile, phase, rule, title,
            state, countsFrom, dueOn, metOn);
    }
}
