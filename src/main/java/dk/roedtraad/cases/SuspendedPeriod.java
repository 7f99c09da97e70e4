package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which rules of a case stand still.
 *
 * @param ground why
 * @param rules the keys of the rules that stand still; empty for all, when an authority has suspended the case
 * @param from the first suspended day
 * @param to the last suspended day, or null until further notice
 */
public record SuspendedPeriod(SuspensionGround ground, List<String> rules, LocalDate from, LocalDate to) {

    /** @return whether the rule stands still on these days */
    public boolean covers(String rule) {
        return ground == SuspensionGround.AUTHORITY || rules.contains(rule);
    }

    /** @return whether the day is one of them */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
