package dk.roedtraad.process;

import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleSource;
import dk.roedtraad.rules.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/** Reads the rules from the decision table {@code deadlines}, once a profile: the table in use does not change. */
@ApplicationScoped
class DmnRules implements RuleSource {

    /** The decision that says the rules. */
    static final String TABLE = "deadlines";

    private static final Logger LOG = Logger.getLogger(DmnRules.class.getName());

    @Inject
    DecisionService decisions;

    @Inject
    RepositoryService repository;

    private final Map<String, List<Rule>> byProfile = new ConcurrentHashMap<>();

    @Override
    public List<Rule> rules(String profile) {
        try {
            return byProfile.computeIfAbsent(profile, this::read);
        } catch (DmnEngineException | ProcessEngineException | DmnRow.Unreadable broken) {
            LOG.log(Level.SEVERE, "the rules of a profile cannot be evaluated", broken);
            throw Rulebook.notEvaluable("of " + TABLE);
        }
    }

    private List<Rule> read(String profile) {
        DecisionDefinition table = repository.createDecisionDefinitionQuery().decisionDefinitionKey(TABLE)
            .latestVersion().singleResult();
        String version = TABLE + ":" + table.getVersion();
        return decisions.evaluateDecisionTableById(table.getId(), Map.of("profile", profile)).getResultList().stream()
            .map(row -> DmnRow.rule(row, profile, version)).toList();
    }
}
