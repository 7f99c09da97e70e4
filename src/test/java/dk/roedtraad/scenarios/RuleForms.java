package dk.roedtraad.scenarios;

import java.util.List;
import java.util.Map;

/** What a municipality settles for its rules. */
final class RuleForms {

    private RuleForms() {
    }

    static Map<String, Form> ofTheSettings() {
        return Map.of("PUT /settings/closing-days", closed("2026-06-05", "grundlovsdag"));
    }

    static Form closed(String day, String title) {
        return Form.of("days", List.of(Form.of("day", day).with("title", title)))
            .with("reason", "Kommunen holder lukket");
    }

    static Form closedOnNoDay() {
        return Form.of("days", List.of()).with("reason", "Kommunen holder åbent igen");
    }
}
