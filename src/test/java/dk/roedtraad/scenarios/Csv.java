package dk.roedtraad.scenarios;

import java.util.ArrayList;
import java.util.List;

/** Reads a table as a spreadsheet does: semicolons, quotes where they are needed, and a mark of the encoding. */
final class Csv {

    private Csv() {
    }

    /** @return the rows with their cells, the columns' names first */
    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char one : text.replaceFirst("^\uFEFF", "").toCharArray()) {
            if (one == '"') {
                quoted = !quoted;
            } else if (quoted || one != ';' && one != '\n') {
                cell.append(one);
            } else {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (one == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
