package dk.roedtraad.reports;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.WaitingView.OfType;
import dk.roedtraad.tasks.TaskType;
import dk.roedtraad.tasks.TaskTypes;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what is open for somebody to do, and for how long it has been. */
@ApplicationScoped
class Waiting {

    private static final String SOURCE = "Domain notes D.5; own proposal";

    private static final Measure OPEN = new Measure("openTasks", new Words("Åbne opgaver", "Open tasks"),
        new Words("Opgaver, der er åbne nu, i de sager, der er valgt. En opgaves alder er hele dage, siden den blev"
            + " åbnet her; standsede dage tæller med.", "Tasks that are open now, of the cases chosen. A task's age is"
            + " the whole days since it was opened here; suspended days count."), SOURCE);

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
        LocalDate today = clock.today();
        Map<String, Open> open = new HashMap<>();
        sql.list(FlowQueries.openTasks(filter), row -> {
            LocalDate since = LocalDate.ofInstant(row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                CaseClock.ZONE);
            open.computeIfAbsent(row.getString("type"), Open::new)
                .add((int) ChronoUnit.DAYS.between(since, today), row.getString("assignee") == null);
            return since;
        });
        Frame now = new Frame(null, Basis.REGISTERED, clock.now(), organisation.smallUnder());
        int all = open.values().stream().mapToInt(Open::count).sum();
        int nobodys = open.values().stream().mapToInt(one -> one.unassigned).sum();
        Map<String, Words> titles = types.all().stream().collect(Collectors.toMap(TaskType::key,
            type -> new Words(type.danishTitle(), type.englishTitle())));
        return new WaitingView(now.figure(OPEN, Count.of(all), href(filter, null, null)),
            now.figure(UNASSIGNED, Count.of(nobodys, all), href(filter, null, true)), open.values().stream()
                .sorted(Comparator.comparing(Open::count).reversed().thenComparing(one -> one.type))
                .map(one -> one.view(titles.get(one.type), now, filter)).toList());
    }

    /** A list of tasks cannot be narrowed down to a profile. */
    private static String href(WaitingFilter filter, String type, Boolean unassigned) {
        return filter.profile != null ? null : Link.to("/tasks").with("team", filter.team).with("type", type)
            .with("unassigned", unassigned).href();
    }

    /** The open tasks of one type. */
    private static final class Open {

        private final String type;

        private final Lasting ages = new Lasting();

        private int unassigned;

        Open(String type) {
            this.type = type;
        }

        void add(int days, boolean nobodys) {
            ages.add(days, true);
            unassigned += nobodys ? 1 : 0;
        }

        int count() {
            return ages.count();
        }

        OfType view(Words title, Frame now, WaitingFilter filter) {
            boolean small = count() < now.smallUnder();
            return new OfType(type, title == null ? new Words(type, type) : title,
                now.cell(OPEN, Count.of(count()), href(filter, type, null)),
                now.cell(UNASSIGNED, Count.of(unassigned, count()), href(filter, type, true)),
                small ? null : ages.percentile(50), small ? null : ages.percentile(90), ages.longest());
        }
    }
}
