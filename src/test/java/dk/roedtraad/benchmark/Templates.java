package dk.roedtraad.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;

/** The rows of one municipality's real cases, in all tables, to be written again for others. */
final class Templates {

    /** Whose cases they are: Horsens, where the demo's people work. */
    static final String MUNICIPALITY = "0615";

    private static final String TEAM = "horsens-rf";

    /** What the engine remembers of the past is left out, as are answers to repeated requests and who read what. */
    private static final String TABLES = """
        select c.table_name, c.column_name from information_schema.columns c
        where c.table_schema = 'public' and c.table_name not like 'act\\_hi\\_%'
        and c.table_name not in ('idempotent_answer', 'read_log') and c.table_name in (
            select s.table_name from information_schema.columns s join information_schema.tables t
            on t.table_schema = s.table_schema and t.table_name = s.table_name and t.table_type = 'BASE TABLE'
            where s.table_schema = 'public' and s.column_name in ('municipality', 'tenant_id_'))
        order by c.table_name, c.ordinal_position""";

    private static final List<String> OF_ALL = List.of("act_re_procdef", "act_re_deployment", "act_re_decision_def",
        "act_re_decision_req_def", "act_ru_jobdef");

    private static final String CASES = "select c.id, c.closed_on is not null, count(d.id), count(d.id) filter (where"
        + " d.ending is null) from case_file c left join deadline d on d.case_id = c.id where c.municipality = '"
        + MUNICIPALITY + "' group by c.id order by md5(c.id::text)";

    private final Connection database;

    private final List<String> cases;

    private final Known known;

    private final List<TemplateTable> tables = new ArrayList<>();

    private final List<Plan.TemplateCase> counted = new ArrayList<>();

    private Templates(Connection database) throws SQLException {
        this.database = database;
        this.cases = texts("select id from case_file where municipality = '" + MUNICIPALITY
            + "' order by md5(id::text)");
        this.known = new Known(TEAM, Set.copyOf(texts("select person_id from person where team = '" + TEAM + "'")),
            new HashSet<>(), definitions());
    }

    /** Reads all there is of them. */
    static Templates read(Connection database) {
        try {
            Templates templates = new Templates(database);
            templates.readTables();
            templates.readCases();
            return templates;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** @return the tables with their rows */
    List<TemplateTable> tables() {
        return tables.stream().filter(table -> !table.isEmpty()).toList();
    }

    /** @return the cases by their numbers */
    List<Plan.TemplateCase> cases() {
        return counted;
    }

    private void readCases() throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(CASES)) {
            while (row.next()) {
                counted.add(new Plan.TemplateCase(cases.indexOf(row.getString(1)), row.getBoolean(2), row.getInt(3),
                    row.getInt(4)));
            }
        }
    }

    private void readTables() throws SQLException {
        Map<String, List<String>> columns = columns();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            if (Belonging.of(table.getKey(), table.getValue()) == Belonging.SHARED) {
                known.shared().addAll(ids(table.getKey()));
            }
        }
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            tables.add(table(table.getKey(), table.getValue()));
        }
        tables.add(peopleOfNoTeam(columns.get("person")));
    }

    private Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (ResultSet row = database.createStatement().executeQuery(TABLES)) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(row.getString(2));
            }
        }
        return columns;
    }

    private Set<UUID> definitions() throws SQLException {
        Set<UUID> found = new HashSet<>();
        for (String table : OF_ALL) {
            for (String text : texts("select t::text from " + table + " t")) {
                Matcher ids = Cell.ID.matcher(text);
                while (ids.find()) {
                    found.add(UUID.fromString(ids.group()));
                }
            }
        }
        return found;
    }

    private Set<UUID> ids(String table) throws SQLException {
        Set<UUID> found = new HashSet<>();
        texts("select id from " + table + " where municipality = '" + MUNICIPALITY + "'")
            .forEach(id -> found.add(UUID.fromString(id)));
        return found;
    }

    private TemplateTable table(String name, List<String> columns) throws SQLException {
        Belonging belonging = Belonging.of(name, columns);
        String ofTheTeam = belonging == Belonging.TEAM ? " and x." + (name.equals("team") ? "team_id" : "team")
            + " = '" + TEAM + "'" : "";
        return filled(new TemplateTable(name, columns, belonging, cases.size()), ofTheTeam);
    }

    /** Those who run the system, and other systems. */
    private TemplateTable peopleOfNoTeam(List<String> columns) throws SQLException {
        return filled(new TemplateTable("person", columns, Belonging.SHARED, 0), " and x.team is null");
    }

    private TemplateTable filled(TemplateTable table, String condition) throws SQLException {
        List<String> columns = table.columns();
        String tenant = columns.contains("municipality") ? "municipality" : "tenant_id_";
        try (PreparedStatement rows = database.prepareStatement("select x.*, "
                + table.belonging().caseOf(columns) + "::text as of_case from " + table.name() + " x where x." + tenant
                + " = ?" + condition)) {
            rows.setString(1, MUNICIPALITY);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    if (!columns.contains("case_id") || row.getString("of_case") != null) {
                        table.add(cases.indexOf(row.getString("of_case")), cells(columns, row));
                    }
                }
            }
        }
        return table;
    }

    private List<Cell> cells(List<String> columns, ResultSet row) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(Cell.of(columns.get(column), row.getString(column + 1), known));
        }
        return cells;
    }

    private List<String> texts(String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet row = database.createStatement().executeQuery(query)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }
}
