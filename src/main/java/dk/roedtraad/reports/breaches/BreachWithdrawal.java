package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Words;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a breach that was noted no longer stands.
 *
 * @param because the code
 * @param title what the code means
 * @param event what happened to the deadline, as its log names it
 * @param on the day on which that was registered
 * @param by who registered it; for leaders only
 * @param reason why, as the log has it, or null
 * @param dueOn the last day on which the deadline was kept after it, or null when it stood still until further notice
 * @param replacedBy the deadline that took its place, which is breached or kept by itself, or null
 */
@Schema(name = "BreachWithdrawal")
public record BreachWithdrawal(Because because, Words title, String event, LocalDate on, String by, String reason,
                               LocalDate dueOn, UUID replacedBy) {

    /** What made a breach stand no longer. */
    public enum Because {
        /** Fristen er flyttet siden. */
        MOVED(new Words("fristen er flyttet siden", "the deadline has been moved since")),
        /** Gjort til tiden, registreret senere. */
        DONE_IN_TIME(new Words("gjort til tiden, registreret senere", "done in time, registered later")),
        /** Frafaldet eller bortfaldet til tiden, registreret senere. */
        NO_LONGER_OWED(new Words("frafaldet eller bortfaldet til tiden, registreret senere",
            "waived or no longer owed in time, registered later")),
        /** Afløst af en ny frist. */
        REPLACED(new Words("afløst af en ny frist", "another deadline took its place"));

        private final Words title;

        Because(Words title) {
            this.title = title;
        }

        /**
         * @param event the log's entry
         * @param moved whether it moved the due day
         */
        static Because of(String event, boolean moved) {
            return switch (event) {
                case "SUPERSEDED" -> REPLACED;
                case "WAIVED", "CANCELLED" -> NO_LONGER_OWED;
                case "MET" -> DONE_IN_TIME;
                default -> moved ? MOVED : DONE_IN_TIME;
            };
        }

        /** @return what people read, in both languages */
        Words title() {
            return title;
        }
    }
}
