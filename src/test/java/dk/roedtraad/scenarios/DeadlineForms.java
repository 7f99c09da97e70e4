package dk.roedtraad.scenarios;

import java.time.LocalDate;

/** What a leader says when a deadline is extended or waived. */
final class DeadlineForms {

    private DeadlineForms() {
    }

    static Form until(LocalDate day) {
        return Form.of("until", day).with("reason", "Undersøgelsen er udsat.")
            .with("authority", "Lene Friis, teamleder");
    }

    static Form waived() {
        return Form.of("reason", "Det blev klaret på anden vis.");
    }
}
