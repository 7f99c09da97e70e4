package dk.roedtraad.process;

import dk.roedtraad.deadlines.DeadlineTimer;
import dk.roedtraad.deadlines.TimersOfDeadlines;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;

/** Tells the ledger which work stands that the models guard by timers, and whether the timers stand too. */
@ApplicationScoped
class TimersInModels implements TimersOfDeadlines {

    /** A guarded activity has an execution of its own, on which its timers hang; the engine's indexes lead there. */
    private static final String STANDING = "select e.ID_, e.PROC_DEF_ID_, e.ACT_INST_ID_, p.BUSINESS_KEY_,"
        + " (select v.TEXT_ from ACT_RU_VARIABLE v where v.EXECUTION_ID_ = p.ID_ and v.NAME_ = '" + Variables.MATCH
        + "'), d.ACT_ID_, j.DUEDATE_ from ACT_RU_EXECUTION p join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = p.ID_"
        + " left join ACT_RU_JOB j on j.EXECUTION_ID_ = e.ID_ left join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
        + " where e.IS_SCOPE_ = true and e.IS_CONCURRENT_ = false and e.PARENT_ID_ is not null"
        + " and e.ACT_INST_ID_ is not null and p.BUSINESS_KEY_ in (?) order by e.ID_";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    RepositoryService repository;

    @Override
    public List<DeadlineTimer> of(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        String query = STANDING.replace("(?)", "(" + String.join(", ", Collections.nCopies(cases.size(), "?")) + ")");
        try (Connection connection = database.getConnection();
             PreparedStatement standing = connection.prepareStatement(query)) {
            int at = 1;
            for (UUID caseId : cases) {
                standing.setString(at++, caseId.toString());
            }
            return read(standing);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the models' timers cannot be read", unreadable);
        }
    }

    private List<DeadlineTimer> read(PreparedStatement standing) throws SQLException {
        StandingWork work = new StandingWork(this::rulesByActivity);
        try (ResultSet row = standing.executeQuery()) {
            while (row.next()) {
                work.add(row);
            }
        }
        return work.timers();
    }

    /** @return the rules of the timers on each activity of a model */
    private Map<String, Set<String>> rulesByActivity(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(BoundaryEvent.class).stream()
            .filter(Guards::isTimer).collect(Collectors.groupingBy(event -> event.getAttachedTo().getId(),
                Collectors.mapping(BoundaryEvent::getId, Collectors.toSet())));
    }
}
