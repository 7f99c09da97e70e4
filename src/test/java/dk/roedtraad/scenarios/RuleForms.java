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
        return Form.of("days", List.of(Form.of("day", day).with("title", title).json()))
            .with("reason", "Kommunen holder lukket");
    }

    static Form closedOnNoDay() {
        return Form.of("days", List.of()).with("reason", "Kommunen holder åbent igen");
    }

    static Form weeks(int amount) {
        return Form.of("amount", amount).with("unit", "WEEKS").with("warnAmount", amount - 1).with("warnUnit", "WEEKS")
            .with("reason", "Sådan vil kommunen have det");
    }

    static Form profileAgain() {
        return Form.of("reason", "Profilens tal er gode nok");
    }
}
