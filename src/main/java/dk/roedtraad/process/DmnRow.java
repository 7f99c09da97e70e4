package dk.roedtraad.process;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.tasks.Performer;
import java.util.Map;

/** Reads one row of the decision table as a rule; a cell that cannot be read names its row and column. */
final class DmnRow {

    private final Map<String, Object> cells;

    private DmnRow(Map<String, Object> cells) {
        this.cells = cells;
    }

    static Rule rule(Map<String, Object> cells, String profile, String version) {
        DmnRow row = new DmnRow(cells);
        return new Rule(row.text("key"), version, profile, row.text("title"), row.one(Anchor.class, "anchor"),
            null, row.amount("amount", "unit"), row.amountOrNull("warnAmount", "warnUnit"),
            row.amountOrNull("softAmount", "softUnit"), null, row.yes("roll"), row.one(Performer.class, "owner"),
            row.yes("suspendable"), Effect.BREACH, null, null, row.one(Origin.class, "origin"), row.text("source"));
    }

    private Amount amountOrNull(String amount, String unit) {
        return cells.get(amount) == null ? null : amount(amount, unit);
    }

    private Amount amount(String amount, String unit) {
        if (cells.get(amount) instanceof Number number) {
            return new Amount(number.intValue(), one(Unit.class, unit));
        }
        throw unreadable(amount);
    }

    private <E extends Enum<E>> E one(Class<E> type, String column) {
        try {
            return Enum.valueOf(type, text(column));
        } catch (IllegalArgumentException unknown) {
            throw unreadable(column);
        }
    }

    private boolean yes(String column) {
        if (cells.get(column) instanceof Boolean answer) {
            return answer;
        }
        throw unreadable(column);
    }

    private String text(String column) {
        if (cells.get(column) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw unreadable(column);
    }

    private IllegalStateException unreadable(String column) {
        return new IllegalStateException("deadlines.dmn, row " + cells.get("key") + ": " + column
            + " cannot be read: " + cells.get(column));
    }
}
