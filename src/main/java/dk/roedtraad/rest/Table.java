package dk.roedtraad.rest;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table for a spreadsheet.
 *
 * @param name the file's name, without its ending: lower case, digits and hyphens
 * @param columns what stands above the columns, Danish
 * @param rows the rows, each with a cell a column: a text, a number, a day, a boolean or null
 */
public record Table(String name, List<String> columns, Rows rows) {

    /** Rows that are read while they are written, so that however many there are none is kept. */
    public interface Rows {

        /** Hands over every row, in the table's order; called once, when the act that made the table is over. */
        void each(Consumer<List<?>> row);
    }

    /** @return a table of few rows */
    public static Table of(String name, List<String> columns, List<? extends List<?>> rows) {
        return new Table(name, columns, row -> rows.forEach(row));
    }
}
