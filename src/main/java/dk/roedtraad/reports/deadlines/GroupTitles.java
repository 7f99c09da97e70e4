package dk.roedtraad.reports.deadlines;

import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;

import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the groups of a report are called, Danish. */
@ApplicationScoped
public class GroupTitles {

    private static final Map<String, String> PHASES = Map.of("PREPARATION", "Forberedelse", "MEETING",
        "Rehabiliteringsmøde", "DECISION", "Afgørelse", "PROGRAMME", "Ressourceforløb", "CLOSED", "Afsluttet");

    @Inject
    ReportSql sql;

    @Inject
    RuleSource rules;

    /** @return the title of each key that has one of its own */
    public Map<String, String> of(Grouping grouping) {
        return switch (grouping) {
            case RULE -> rules();
            case TEAM -> named("select team_id, name from team where municipality = :municipality");
            case CASEWORKER -> named("select person_id, name from person where municipality = :municipality");
            case PHASE -> PHASES;
            default -> Map.of();
        };
    }

    /** @return the title of a rule of a profile, or null when the profile no longer has it */
    public String ofRule(String profile, String key) {
        return rules.rules(profile).stream().filter(rule -> rule.key().equals(key)).map(Rule::title).findFirst()
            .orElse(null);
    }

    /** @return the title of each rule of the profiles that the municipality's cases follow */
    private Map<String, String> rules() {
        List<String> profiles = sql.list(Query.of("select distinct profile from case_file"
            + " where municipality = :municipality order by profile"), row -> row.getString(1));
        Map<String, String> titles = new HashMap<>();
        for (String profile : profiles) {
            for (Rule rule : rules.rules(profile)) {
                titles.putIfAbsent(rule.key(), rule.title());
            }
        }
        return titles;
    }

    private Map<String, String> named(String statement) {
        Map<String, String> names = new HashMap<>();
        sql.list(Query.of(statement), row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }
}
