package dk.roedtraad.reports.flow;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Lasting;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Listing;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.reports.Spread;
import dk.roedtraad.reports.Words;
import dk.roedtraad.reports.flow.WaitingView.OfType;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Table;
import dk.roedtraad.tasks.TaskType;
import dk.roedtraad.tasks.TaskTypes;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Counts what is open for somebody to do, and for how long it has been. */
@ApplicationScoped
class Waiting {

    private static final String SOURCE = "Domain notes D.5; own proposal";

    private static final Words AGE = new Words("Hele dage, siden opgaven blev åbnet her; standsede dage tæller med.",
        "Whole days since the task was opened here; suspended days count.");

    private static final Measure OPEN = new Measure("openTasks", new Words("Åbne opgaver", "Open tasks"),
        new Words("Opgaver, der er åbne nu, i de sager, der er valgt.",
            "Tasks that are open now, of the cases chosen."), SOURCE);

    private static final Measure ASSIGNED = new Measure("assignedTasks",
        new Words("Opgaver hos nogen", "Assigned tasks"), new Words("Åbne opgaver med en ansvarlig person; ud af alle"
            + " åbne.", "Open tasks that lie with somebody; of all open ones."), SOURCE);

    private static final Measure UNASSIGNED = new Measure("unassignedTasks",
        new Words("Opgaver hos ingen", "Unassigned tasks"), new Words("Åbne opgaver uden ansvarlig person; ud af alle"
            + " åbne.", "Open tasks that lie with nobody; of all open ones."), SOURCE);

    @Inject
    ReportSql sql;

    @Inject
    Organisation organisation;

    @Inject
    TaskTypes types;

    @Inject
    CaseClock clock;

    WaitingView view(WaitingFilter filter) {
        Map<String, Open> open = new HashMap<>();
        Open all = new Open(null);
        each(filter, task -> {
            all.add(task);
            open.computeIfAbsent(task.type(), Open::new).add(task);
        });
        Frame now = new Frame(null, Basis.REGISTERED, clock.now(), organisation.smallUnder());
        Map<String, Words> titles = types.all().stream().collect(Collectors.toMap(TaskType::key,
            type -> new Words(type.danishTitle(), type.englishTitle())));
        Link list = list(filter);
        return new WaitingView(now.basis(), now.asOf(), AGE, SOURCE, now.figure(OPEN, Count.of(all.count()),
            list.href()), now.figure(ASSIGNED, all.assigned(), list.with("unassigned", false).href()),
            now.figure(UNASSIGNED, all.unassigned(), list.with("unassigned", true).href()),
            Spread.of(all.ages, now.smallUnder(), list.href()), open.values().stream()
                .sorted(Comparator.comparing(Open::count).reversed().thenComparing(one -> one.type))
                .map(one -> one.view(titles.get(one.type), now, list.with("type", one.type))).toList());
    }

    /** The tasks behind the figures, those that have been open longest first. */
    Listing<WaitingTask> listing(WaitingList wanted, PageRequest page) {
        LocalDate today = clock.today();
        Query rows = wanted.narrow(FlowQueries.openTasks(wanted));
        List<WaitingTask> all = sql.list(rows, row -> WaitingTask.of(row, today)).stream()
            .sorted(Comparator.comparing(Waiting::keyOf)).toList();
        String after = page.afterText();
        List<WaitingTask> found = all.stream().filter(task -> keyOf(task).compareTo(after) > 0).limit(page.fetch())
            .toList();
        return Listing.of(page.of(found, Waiting::keyOf, task -> task), new Table("ventende-opgaver-liste",
            WaitingTask.COLUMNS, row -> all.forEach(task -> row.accept(task.row()))));
    }

    private void each(WaitingFilter filter, Consumer<WaitingTask> taker) {
        LocalDate today = clock.today();
        sql.list(FlowQueries.openTasks(filter), row -> {
            WaitingTask task = WaitingTask.of(row, today);
            taker.accept(task);
            return task.days();
        });
    }

    private static String keyOf(WaitingTask task) {
        return task.openedOn() + "/" + task.id();
    }

    private static Link list(WaitingFilter filter) {
        return Link.to("/reports/flow/waiting/tasks").with("team", filter.team).with("profile", filter.profile);
    }

    /** The open tasks of one type, or all. */
    private static final class Open {

        private final String type;

        private final Lasting ages = new Lasting();

        private int unassigned;

        Open(String type) {
            this.type = type;
        }

        void add(WaitingTask task) {
            ages.add(task.days(), true);
            unassigned += task.unassigned() ? 1 : 0;
        }

        int count() {
            return ages.count();
        }

        Count assigned() {
            return Count.of(count() - unassigned, count());
        }

        Count unassigned() {
            return Count.of(unassigned, count());
        }

        OfType view(Words title, Frame now, Link list) {
            return new OfType(type, title == null ? new Words(type, type) : title,
                now.cell(OPEN, Count.of(count()), list.href()),
                now.cell(ASSIGNED, assigned(), list.with("unassigned", false).href()),
                now.cell(UNASSIGNED, unassigned(), list.with("unassigned", true).href()),
                Spread.of(ages, now.smallUnder(), list.href()));
        }
    }
}
