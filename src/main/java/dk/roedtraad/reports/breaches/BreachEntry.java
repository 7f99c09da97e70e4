package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A breach in the register.
 *
 * @param deadlineId the deadline
 * @param standing whether it stands by today's dates
 * @param standingTitle what that means
 * @param noted when it was noted, and as which day's breach, of one that no longer stands; else null
 * @param withdrawn why one that was noted no longer stands, or null
 * @param caseId its case
 * @param externalReference the case system's own id of the case
 * @param team the team the case lies with
 * @param caseworker who is at work on the case now; for leaders only
 * @param rule the rule's key
 * @param title what it is about, Danish
 * @param dueOn the last day on which it would have been kept; of one that no longer stands the last day on which it is
 *     kept, or null while it stands still
 * @param open whether what is owed is still owed
 * @param endedAs MET, WAIVED, CANCELLED or SUPERSEDED, or null while it is open
 * @param endedOn the day on which it was done or no longer owed, or null while it is open
 * @param registeredOn the day on which that was registered, or null
 * @param registeredBy who registered it; for leaders only
 * @param daysOver calendar days by which it is or was exceeded, those on which it stood still left out; at least 1, and
 *     0 when it no longer stands
 * @param workingDaysOver working days among them
 * @param cause why, or null until somebody has said it
 * @param causeTitle what that code means, or null
 * @param comment what was said about it, or null
 * @param signOff a leader's signature, or null
 * @param href what is known of the breach, with every version of its cause
 */
@Schema(name = "Breach")
public record BreachEntry(UUID deadlineId, BreachStanding standing, Words standingTitle, BreachNote noted,
                          BreachWithdrawal withdrawn, UUID caseId, String externalReference, String team,
                          String caseworker, String rule, String title, LocalDate dueOn, boolean open, String endedAs,
                          LocalDate endedOn, LocalDate registeredOn, String registeredBy, long daysOver,
                          long workingDaysOver, CauseCode cause, Words causeTitle, String comment, SignOffView signOff,
                          String href) {

    static final List<String> COLUMNS = List.of("Frist", "Sag", "Sagens nummer", "Team", "Sagsbehandler", "Regel",
        "Hvad", "Sidste dag", "Åben", "Endte som", "Endte", "Registreret", "Registreret af", "Dage over",
        "Arbejdsdage over", "Årsag", "Kommentar", "Godkendt af", "Godkendelse", "Stilling", "Noteret",
        "Sidste dag, da den blev noteret", "Gælder ikke længere fra", "Ændret af", "Hvorfor", "Afløst af");

    List<?> row() {
        return Arrays.asList(deadlineId, caseId, externalReference, team, caseworker, rule, title, dueOn, open, endedAs,
            endedOn, registeredOn, registeredBy, daysOver, workingDaysOver, causeTitle == null ? null : causeTitle.da(),
            comment, signOff == null ? null : signOff.person(), signOff == null ? null : signOff.comment(),
            withdrawn == null ? standingTitle.da() : standingTitle.da() + ": " + withdrawn.title().da(),
            noted == null ? null : noted.on(), noted == null ? null : noted.dueOn(),
            withdrawn == null ? null : withdrawn.on(), withdrawn == null ? null : withdrawn.by(),
            withdrawn == null ? null : withdrawn.reason(), withdrawn == null ? null : withdrawn.replacedBy());
    }
}
