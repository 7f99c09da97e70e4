package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Forms of the search for contact with a citizen who stayed away, by what they say. */
final class ContactForms {

    private ContactForms() {
    }

    static Form inVain(String channel, LocalDate on) {
        return Form.of("reached", false).with("attempts",
            List.of(Map.of("channel", channel, "on", on.toString(), "reached", false)));
    }

    /** The citizen is sick until further notice. */
    static Form sickFrom(LocalDate day) {
        return Form.of("ground", "SICKNESS").with("from", day).with("reason", "Sygemeldt efter en operation.")
            .with("legalBasis", "LAB § 33");
    }
}
