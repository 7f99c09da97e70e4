package dk.roedtraad.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables that the migrations make, read off their text. */
final class Tables {

    static final String MUNICIPALITY = "municipality";

    /** The tables that no municipality owns, each with the reason; the engine's own are not among the migrations. */
    static final Map<String, String> OF_THE_SERVER = Map.of(
        "demo_clock", "the server has one clock, whoever looks at it",
        "demo_turn", "of several nodes one prepares the demo, whoever looks at it");

    private static final Pattern CREATE = Pattern.compile("create table (\\w+)\\s*\\((.*?)\\)\\s*;", Pattern.DOTALL);

    private static final Pattern ADD = Pattern.compile("alter table (\\w+)\\s+add (?:column )?(\\w+ [^;]*);");

    private static final Pattern TYPE = Pattern.compile(
        "(.*?)\\s*(\\bnot null|\\bprimary key|\\bdefault|\\breferences|\\bunique|$).*", Pattern.DOTALL);

    private static final Pattern NO_COLUMN = Pattern.compile("(constraint|primary key|unique|foreign key|check)\\b.*",
        Pattern.DOTALL);

    private Tables() {
    }

    /**
     * A column.
     *
     * @param type its type with length, in lower case
     * @param required whether it must hold a value
     * @param filled whether the database fills it when nobody does
     */
    record Column(String type, boolean required, boolean filled) {

        static Column of(String definition) {
            Matcher type = TYPE.matcher(definition);
            boolean required = definition.contains("not null") || definition.contains("primary key");
            return new Column(type.matches() ? type.group(1) : definition, required, definition.contains("default"));
        }
    }

    static Map<String, Map<String, Column>> in(Path folder) {
        StringBuilder all = new StringBuilder();
        Production.files(folder, ".sql").forEach(file -> all.append(Production.read(file)));
        return of(all.toString());
    }

    static Map<String, Map<String, Column>> of(String sql) {
        String text = sql.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
        Map<String, Map<String, Column>> tables = new TreeMap<>();
        for (Matcher table = CREATE.matcher(text); table.find();) {
            Map<String, Column> columns = tables.computeIfAbsent(table.group(1), name -> new TreeMap<>());
            parts(table.group(2)).stream().filter(part -> !NO_COLUMN.matcher(part).matches())
                .forEach(part -> add(part, columns));
        }
        for (Matcher more = ADD.matcher(text); more.find();) {
            if (!NO_COLUMN.matcher(more.group(2)).matches()) {
                add(more.group(2), tables.computeIfAbsent(more.group(1), name -> new TreeMap<>()));
            }
        }
        return tables;
    }

    static Set<String> ofNoMunicipality(Map<String, Map<String, Column>> tables) {
        return tables.entrySet().stream().filter(table -> !new Column("varchar(4)", true, false)
            .equals(table.getValue().get(MUNICIPALITY))).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static void add(String part, Map<String, Column> columns) {
        String[] nameAndRest = part.split("\\s+", 2);
        columns.put(nameAndRest[0], Column.of(nameAndRest[1]));
    }

    /** Parts at the commas that stand in no brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                parts.add(text.substring(start, at).strip());
                start = at + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
