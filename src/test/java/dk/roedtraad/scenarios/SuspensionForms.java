package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.List;

/** What is said when rules of a case stand still for a while. */
final class SuspensionForms {

    private SuspensionForms() {
    }

    /** @param to the last day, or null until further notice */
    static Form suspended(String ground, LocalDate from, LocalDate to) {
        Form form = Form.of("ground", ground).with("from", from).with("reason", "Meddelt af borgeren.")
            .with("legalBasis", "Lov om sygedagpenge § 7");
        return to == null ? form : form.with("to", to);
    }

    static Form suspended(String ground, LocalDate from, LocalDate to, String... rules) {
        return suspended(ground, from, to).with("rules", List.of(rules));
    }

    static Form endsOn(LocalDate last) {
        return Form.of("endsOn", last).with("reason", "Borgeren er tilbage.");
    }

    static Form until(LocalDate last) {
        return Form.of("to", last).with("reason", "Det varer længere.");
    }
}
