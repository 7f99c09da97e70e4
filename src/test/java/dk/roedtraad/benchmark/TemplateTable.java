package dk.roedtraad.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that the template cases have in one table. */
final class TemplateTable {

    private final String name;

    private final List<String> columns;

    private final Belonging belonging;

    private final List<List<List<Cell>>> ofCase;

    private final List<List<Cell>> ofNone = new ArrayList<>();

    TemplateTable(String name, List<String> columns, Belonging belonging, int cases) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.belonging = belonging;
        this.ofCase = IntStream.range(0, cases).<List<List<Cell>>>mapToObj(number -> new ArrayList<>()).toList();
    }

    void add(int whose, List<Cell> row) {
        if (whose < 0 && belonging == Belonging.CASE) {
            throw new IllegalStateException("a row of " + name + " that no case is known of");
        }
        (whose < 0 ? ofNone : ofCase.get(whose)).add(row);
    }

    boolean isEmpty() {
        return ofNone.isEmpty() && ofCase.stream().allMatch(List::isEmpty);
    }

    Belonging belonging() {
        return belonging;
    }

    String name() {
        return name;
    }

    List<String> columns() {
        return columns;
    }

    /** @return the statement that its rows are sent to */
    String statement() {
        return "copy " + name + " (" + String.join(", ", columns) + ") from stdin";
    }

    /** Writes what a copy has in this table. */
    void write(Copy copy, StringBuilder text) {
        if (belonging == Belonging.CASE) {
            copy.cases().forEach(number -> ofCase.get(number).forEach(row -> write(row, copy, text)));
        } else {
            ofNone.forEach(row -> write(row, copy, text));
        }
    }

    private static void write(List<Cell> row, Copy copy, StringBuilder text) {
        for (int column = 0; column < row.size(); column++) {
            if (column > 0) {
                text.append('\t');
            }
            row.get(column).write(copy, text);
        }
        text.append('\n');
    }
}
