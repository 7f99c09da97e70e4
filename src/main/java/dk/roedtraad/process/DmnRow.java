package dk.roedtraad.process;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.Stage;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.tasks.Performer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Reads one row of the decision table as a rule; a cell that cannot be read names its row and column. */
final class DmnRow {

    /** The columns of the table. */
    static final List<String> COLUMNS = List.of("key", "title", "fromWeek", "untilWeek", "anchor", "delayAmount",
        "delayUnit", "amount", "unit", "warnAmount", "warnUnit", "softAmount", "softUnit", "capAmount", "capUnit",
        "roll", "inPerson", "effect", "owner", "suspendable", "inForceUntil", "origin", "source");

    private final Map<String, Object> cells;

    private DmnRow(Map<String, Object> cells) {
        this.cells = cells;
    }

    static Rule rule(Map<String, Object> cells, String profile, String version) {
        DmnRow row = new DmnRow(cells);
        return new Rule(row.text("key"), version, profile, row.text("title"), row.one(Anchor.class, "anchor"),
            row.amountOrNull("delay"), row.amount("amount", "unit"), row.amountOrNull("warn"),
            row.amountOrNull("soft"), row.amountOrNull("cap"), row.yes("roll"), row.one(Performer.class, "owner"),
            row.yes("suspendable"), row.one(Effect.class, "effect"), row.stage(), row.dayOrNull("inForceUntil"),
            row.one(Origin.class, "origin"), row.text("source"));
    }

    private Stage stage() {
        Stage stage = new Stage(numberOrNull("fromWeek"), numberOrNull("untilWeek"), yes("inPerson"));
        return stage.equals(new Stage(null, null, false)) ? null : stage;
    }

    /** A unit without a number is a mistake as much as a number without a unit. */
    private Amount amountOrNull(String name) {
        boolean empty = cells.get(name + "Amount") == null && cells.get(name + "Unit") == null;
        return empty ? null : amount(name + "Amount", name + "Unit");
    }

    private Amount amount(String amount, String unit) {
        Integer number = numberOrNull(amount);
        if (number == null) {
            throw unreadable(amount);
        }
        return new Amount(number, one(Unit.class, unit));
    }

    private Integer numberOrNull(String column) {
        Object cell = cells.get(column);
        if (cell == null || cell instanceof Integer) {
            return (Integer) cell;
        }
        throw unreadable(column);
    }

    private LocalDate dayOrNull(String column) {
        try {
            return cells.get(column) == null ? null : LocalDate.parse(text(column));
        } catch (DateTimeParseException noDay) {
            throw unreadable(column);
        }
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

    private Unreadable unreadable(String column) {
        return new Unreadable(String.valueOf(cells.get("key")), column, cells.get(column));
    }

    /** A cell does not hold what its column asks for. */
    static final class Unreadable extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final String column;

        private final String says;

        private Unreadable(String key, String column, Object cell) {
            super("deadlines.dmn, row " + key + ": " + column + " cannot be read: " + cell);
            this.column = column;
            this.says = cell == null ? "is missing" : "cannot be " + cell;
        }

        String column() {
            return column;
        }

        String says() {
            return says;
        }
    }
}
