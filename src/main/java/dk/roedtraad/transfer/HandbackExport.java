package dk.roedtraad.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.meetings.MeetingSoFar;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.plans.Cv;
import dk.roedtraad.plans.JobGoals;
import dk.roedtraad.programme.ConversationForm;
import dk.roedtraad.programme.ConversationOutcome;
import dk.roedtraad.programme.ConversationSoFar;
import dk.roedtraad.surveys.MeasurementKind;
import dk.roedtraad.surveys.ProgressionAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the case system needs of a case that was handed back. The names are those of Det Fælles Datagrundlag as far as
 * they are public (domain notes B.8); the others, and every value but dates and numbers, are our own proposal and are
 * listed in the export itself.
 *
 * @param caseId the case
 * @param reference the case system's own id of it
 * @param startsOn the programme's first day, or null
 * @param endsOn the programme's last day, or null
 * @param closedOn the day on which the case ended
 * @param outcome where it led
 * @param recommendations the team's indstillinger
 * @param contact the conversations
 * @param activities the placements
 * @param progression the measurements
 * @param cv the CV as it was finished, or null
 * @param goals the job goals, or null
 * @param guessed the names that are our own proposal
 */
public record HandbackExport(
    @JsonProperty("RehabiliteringsforloebIdentifikator") UUID caseId,
    @JsonProperty("Sagsreference") String reference,
    @JsonProperty("Startdato") LocalDate startsOn,
    @JsonProperty("Slutdato") LocalDate endsOn,
    @JsonProperty("Afslutningsdato") LocalDate closedOn,
    @JsonProperty("Afslutningsaarsag") CaseOutcome outcome,
    @JsonProperty("Rehabiliteringsindstilling") List<Rehabiliteringsindstilling> recommendations,
    @JsonProperty("Kontaktforloeb") List<Samtale> contact,
    @JsonProperty("Aktivitet") List<Aktivitet> activities,
    @JsonProperty("Progression") List<Progressionsmaaling> progression,
    @JsonProperty("Cv") Cv cv,
    @JsonProperty("Jobmaal") JobGoals goals,
    @JsonProperty("EgetForslag") List<String> guessed) {

    static final List<String> GUESSED = List.of("RehabiliteringsforloebIdentifikator", "Sagsreference",
        "Afslutningsdato", "Afslutningsaarsag", "Rehabiliteringsindstilling.RehabiliteringsindstillingResultatType"
            + " (værdier)", "Kontaktforloeb.Samtaleform (værdier)", "Kontaktforloeb.Samtaleresultat", "Aktivitet.Cvr",
        "Aktivitet.Pnummer", "Progression", "Cv", "Jobmaal");

    /** An indstilling (Borgerindsats.RehabiliteringsindstillingService). */
    public record Rehabiliteringsindstilling(
        @JsonProperty("RehabiliteringsindstillingResultatType") RecommendationResult result,
        @JsonProperty("Indstillingsdato") LocalDate recommendedOn,
        @JsonProperty("VarighedIMaaneder") Integer durationMonths,
        @JsonProperty("Formaal") String purpose) {

        static Rehabiliteringsindstilling of(MeetingSoFar.Given given) {
            return new Rehabiliteringsindstilling(given.result(), given.recommendedOn(), given.durationMonths(),
                given.purpose());
        }
    }

    /** A conversation; the type is DFDG's code, or null for one without. */
    public record Samtale(
        @JsonProperty("Samtaledato") LocalDate occurredOn,
        @JsonProperty("Samtaletype") Integer type,
        @JsonProperty("Samtaleform") ConversationForm form,
        @JsonProperty("Samtaleresultat") ConversationOutcome outcome) {

        static Samtale of(ConversationSoFar talk) {
            Integer type = switch (talk.type()) {
                case JOB_INTERVIEW -> 7;
                case FOLLOW_UP -> 4;
                case JOINT -> 17;
                case OTHER -> null;
            };
            return new Samtale(talk.occurredOn(), type, talk.form(), talk.outcome());
        }
    }

    /** A placement; hours a week as hours and minutes. */
    public record Aktivitet(
        @JsonProperty("Startdato") LocalDate startsOn,
        @JsonProperty("Slutdato") LocalDate endsOn,
        @JsonProperty("TimerPrUge") int hours,
        @JsonProperty("MinutterPrUge") int minutes,
        @JsonProperty("AnsvarligMyndighed") String municipality,
        @JsonProperty("Cvr") String cvr,
        @JsonProperty("Pnummer") String pNumber) {
    }

    /** A measurement of progression. */
    public record Progressionsmaaling(
        @JsonProperty("Maaledato") LocalDate occurredOn,
        @JsonProperty("Maaletidspunkt") MeasurementKind kind,
        @JsonProperty("Svar") List<ProgressionAnswer> answers) {
    }
}
