package dk.roedtraad.tasks;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tasks of the current municipality; {@code process} keeps it in step with the models' user tasks. */
@ApplicationScoped
public class Worklist {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    TaskTypes types;

    @Inject
    CaseClock clock;

    /**
     * Where a task belongs; that never changes.
     *
     * @param caseId its case
     * @param type what kind of task it is
     */
    record Whereabouts(UUID caseId, String type) {
    }

    /** Puts a task into the worklist that the process has just reached. */
    public void open(NewTask task) {
        rows.persist(new WorkTask(task, types.type(task.type()), clock.now()));
    }

    /** Takes a task out of the worklist because the case took another way; one already done stays done. */
    public void cancel(String engineTaskId) {
        byEngineTask(engineTaskId).filter(task -> task.state() == TaskState.OPEN)
            .ifPresent(task -> task.cancel(clock.now()));
    }

    /** Says by which day an open task is to be done; null for no day. */
    public void due(String engineTaskId, LocalDate on) {
        byEngineTask(engineTaskId).filter(task -> task.state() == TaskState.OPEN).ifPresent(task -> task.due(on));
    }

    /** @return the open tasks of a case, the most urgent first */
    public List<TaskView> openIn(UUID caseId) {
        return openTasks(caseId).stream().map(this::view).toList();
    }

    /** @return what within its case a task is or was about, or null for the case itself */
    public UUID subjectOf(UUID taskId) {
        return get(taskId).subjectId();
    }

    /** @return what these cases wait for */
    public List<OpenStep> openSteps(Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : rows.createQuery("select t from WorkTask t where t.caseId in :cases"
                + " and t.endedAt is null", WorkTask.class).setParameter("cases", cases).getResultStream()
            .map(task -> new OpenStep(task.caseId(), task.type(), task.subjectId(), task.openedAt())).toList();
    }

    /** Lets the open tasks of a role that lie with one person in a case lie with another. */
    public void handOver(UUID caseId, Role role, String from, String to) {
        openTasks(caseId).stream().filter(task -> task.role() == role && from.equals(task.assignee()))
            .forEach(task -> task.assign(to));
    }

    /** Lets the open tasks of a type lie with a person. */
    public void give(UUID caseId, String type, String to) {
        openTasks(caseId).stream().filter(task -> task.type().equals(type)).forEach(task -> task.assign(to));
    }

    TaskView view(WorkTask task) {
        return TaskView.of(task, types.type(task.type()));
    }

    List<WorkTask> openTasks(UUID caseId) {
        return rows.createQuery("select t from WorkTask t where t.caseId = :case and t.endedAt is null"
                + " order by t.sortOn, t.openedAt, t.id", WorkTask.class)
            .setParameter("case", caseId).getResultList();
    }

    WorkTask get(UUID taskId) {
        WorkTask task = rows.find(WorkTask.class, taskId);
        if (task == null) {
            throw unknown();
        }
        return task;
    }

    /** Reads where a task belongs without reading the task itself, so that it can be read once its case is locked. */
    Whereabouts find(UUID taskId) {
        return rows.createQuery("select t.caseId, t.type from WorkTask t where t.id = :id", Object[].class)
            .setParameter("id", taskId).getResultStream().findFirst()
            .map(row -> new Whereabouts((UUID) row[0], (String) row[1])).orElseThrow(Worklist::unknown);
    }

    private Optional<WorkTask> byEngineTask(String engineTaskId) {
        return rows.createQuery("select t from WorkTask t where t.engineTaskId = :id", WorkTask.class)
            .setParameter("id", engineTaskId).getResultStream().findFirst();
    }

    private static Problem unknown() {
        return Problem.notFound("not-found", "There is no such task.", "Read the worklist again: GET /api/v1/tasks.");
    }
}
