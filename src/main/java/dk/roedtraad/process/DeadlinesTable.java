package dk.roedtraad.process;

import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** The decision table of deadlines before it is in use: a wrong one is refused, each wrong row and column named. */
final class DeadlinesTable {

    private static final String FILE = "deadlines.dmn";

    private static final Pattern PROFILES = Pattern.compile("\\s*\"[^\"]+\"(\\s*,\\s*\"[^\"]+\")*\\s*");

    private static final Pattern PROFILE = Pattern.compile("\"([^\"]+)\"");

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final byte[] file;

    private final Set<String> faults = new LinkedHashSet<>();

    /** Each rule that could be read, with the number of its row. */
    private final Map<Rule, Integer> rows = new LinkedHashMap<>();

    private DeadlinesTable(byte[] file) {
        this.file = file;
    }

    /** @throws IllegalStateException when the table that is shipped is wrong */
    static void checkTheShipped() {
        try (InputStream shipped = DeadlinesTable.class.getResourceAsStream("/bpmn/" + FILE)) {
            check(shipped.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException when the table is wrong: the message names row and column, and what is wrong */
    static void check(byte[] file) {
        DeadlinesTable table = new DeadlinesTable(file);
        table.missingColumns();
        if (table.faults.isEmpty()) {
            table.readRows();
        }
        if (table.faults.isEmpty()) {
            table.compareRules();
        }
        if (!table.faults.isEmpty()) {
            throw new IllegalStateException(FILE + ": " + String.join("; ", table.faults));
        }
    }

    private void missingColumns() {
        List<String> names = tableIn(model()).getOutputs().stream().map(Output::getName).toList();
        DmnRow.COLUMNS.stream().filter(column -> !names.contains(column))
            .forEach(column -> faults.add("there is no column " + column));
        names.stream().filter(name -> !DmnRow.COLUMNS.contains(name))
            .forEach(name -> faults.add("the column " + name + " is unknown"));
    }

    private void readRows() {
        DmnModelInstance model = model();
        Map<String, List<Integer>> rowsOf = new TreeMap<>();
        int row = 0;
        for (org.camunda.bpm.model.dmn.instance.Rule one : tableIn(model).getRules()) {
            String profiles = one.getInputEntries().iterator().next().getTextContent();
            if (!PROFILES.matcher(profiles).matches()) {
                faults.add(name(row, one) + ", column profile: names no profiles in quotes");
            }
            int number = row++;
            PROFILE.matcher(profiles).results().map(profile -> profile.group(1))
                .forEach(profile -> rowsOf.computeIfAbsent(profile, none -> new ArrayList<>()).add(number));
        }
        if (faults.isEmpty()) {
            rowsOf.forEach((profile, numbers) -> readProfile(model, profile, numbers));
        }
    }

    private void readProfile(DmnModelInstance model, String profile, List<Integer> numbers) {
        List<Map<String, Object>> found;
        try {
            found = evaluate(model, profile);
        } catch (RuntimeException broken) {
            numbers.forEach(number -> evaluateAlone(number, profile));
            return;
        }
        List<org.camunda.bpm.model.dmn.instance.Rule> all = List.copyOf(tableIn(model).getRules());
        for (int at = 0; at < numbers.size(); at++) {
            int number = numbers.get(at);
            try {
                rows.put(DmnRow.rule(found.get(at), profile, "checked"), number);
            } catch (DmnRow.Unreadable cell) {
                faults.add(name(number, all.get(number)) + ", column " + cell.column() + ": " + cell.says());
            }
        }
    }

    private void evaluateAlone(int number, String profile) {
        DmnModelInstance alone = alone(number);
        if (!canBeEvaluated(alone, profile)) {
            faults.add(name(number, only(alone)) + ", column " + brokenColumn(number, profile)
                + ": cannot be evaluated");
        }
    }

    /** The column without which the row can be evaluated. */
    private String brokenColumn(int row, String profile) {
        List<String> names = tableIn(model()).getOutputs().stream().map(Output::getName).toList();
        return Stream.iterate(0, at -> at + 1).limit(names.size()).filter(at -> {
            DmnModelInstance alone = alone(row);
            List<OutputEntry> cells = List.copyOf(only(alone).getOutputEntries());
            cells.get(at).getText().setTextContent("");
            return canBeEvaluated(alone, profile);
        }).map(names::get).findFirst().orElse("unknown");
    }

    private boolean canBeEvaluated(DmnModelInstance alone, String profile) {
        try {
            evaluate(alone, profile);
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private void compareRules() {
        new TreeSet<>(rows.keySet().stream().map(Rule::profile).toList()).stream()
            .map(profile -> rows.keySet().stream().filter(rule -> rule.profile().equals(profile)).toList())
            .flatMap(rules -> RuleCheck.profile(rules).stream())
            .forEach(fault -> faults.add("row " + (rows.get(fault.rule()) + 1) + " (" + fault.rule().key() + " of "
                + fault.rule().profile() + "), column " + fault.column() + ": " + fault.says()));
    }

    private List<Map<String, Object>> evaluate(DmnModelInstance alone, String profile) {
        InputStream text = new ByteArrayInputStream(Dmn.convertToString(alone).getBytes(StandardCharsets.UTF_8));
        return engine.evaluateDecisionTable(engine.parseDecision(DmnRules.TABLE, text), Map.of("profile", profile))
            .getResultList();
    }

    private DmnModelInstance model() {
        return Dmn.readModelFromStream(new ByteArrayInputStream(file));
    }

    /** The table with this row only. */
    private DmnModelInstance alone(int row) {
        DmnModelInstance alone = model();
        DecisionTable table = tableIn(alone);
        List<org.camunda.bpm.model.dmn.instance.Rule> all = List.copyOf(table.getRules());
        all.stream().filter(one -> one != all.get(row)).forEach(table.getRules()::remove);
        return alone;
    }

    private static org.camunda.bpm.model.dmn.instance.Rule only(DmnModelInstance alone) {
        return tableIn(alone).getRules().iterator().next();
    }

    private static DecisionTable tableIn(DmnModelInstance model) {
        return model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    private static String name(int row, org.camunda.bpm.model.dmn.instance.Rule rule) {
        Matcher key = PROFILE.matcher(rule.getOutputEntries().iterator().next().getTextContent());
        return "row " + (row + 1) + (key.find() ? " (" + key.group(1) + ")" : "");
    }
}
