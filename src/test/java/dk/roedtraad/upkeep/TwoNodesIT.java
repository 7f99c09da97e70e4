package dk.roedtraad.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two servers are started at once on an empty PostgreSQL and share the work: cases are opened over both, and time
 * passes them by. Then, in the middle of it, one is killed, and the other finishes what both had begun. Whatever is to
 * be done once is done once.
 */
class TwoNodesIT {

    private static final int HALF_A_YEAR = 200;

    /** The log's entries of what people were told, in their order. */
    private static final String LOGGED = "select id || coalesce((select string_agg(' ' || coalesce(reason, kind), ''"
        + " order by entry_no) from deadline_event where deadline_id = deadline.id and kind in ('WARNED', 'BREACHED')),"
        + " '') from deadline";

    private static final String TO_BE_LOGGED = "select id || case when warn_on <= %1$s then ' warning-day' else '' end"
        + " || case when soft_on <= %1$s then ' soft-day' else '' end"
        + " || case when due_on < %1$s and rule_terms like '%%\"effect\":\"BREACH\"%%' then ' BREACHED' else '' end"
        + " from deadline";

    private static final String TOLD = "select deadline_id, kind, addressed from notice";

    private static final String TO_BE_TOLD = "select id, kind, addressed from deadline join (values"
        + " ('WARNING', 'OWNER'), ('SOFT', 'OWNER'), ('SOFT', 'LEADER'), ('BREACH', 'OWNER'), ('BREACH', 'LEADER'))"
        + " as notice (kind, addressed) on case kind when 'WARNING' then warn_on when 'SOFT' then soft_on"
        + " else case when rule_terms like '%%\"effect\":\"BREACH\"%%' then due_on + 1 end end <= %1$s";

    /** By job, which deadline's timer it is. */
    private static final Map<String, String> FELL_DUE = new LinkedHashMap<>();

    private static final List<HttpResponse<String>> SENT = new ArrayList<>();

    private static final List<HttpResponse<String>> SENT_AGAIN = new ArrayList<>();

    private static TwoNodes nodes;

    private static Caller east;

    private static Caller west;

    private static Duration longestLock;

    @BeforeAll
    static void casesFallBehindOnTwoNodesUntilOneIsKilled() throws SQLException {
        nodes = TwoNodes.startedAtOnce();
        east = new Caller(nodes.east().url(), "alma");
        west = new Caller(nodes.west().url(), "alma");
        casesAreOpenedOverBoth();
        theSameIsSentToBoth();
        forward(east);
        nodes.await("apart", () -> east.today().equals(west.today()));
        everythingIsToldAndDone();
        oneIsKilledAtWork();
        forward(west);
        everythingIsToldAndDone();
    }

    @AfterAll
    static void bothAreStopped() {
        nodes.close();
    }

    private static void casesAreOpenedOverBoth() {
        Arrivals arrivals = new Arrivals(east.today());
        onBoth(node -> {
            Stream.of("a", "b", "c", "d").forEach(one -> node.opensACase(nameOf(node) + "-" + one));
            return node.post("/cases/takeover", Arrivals.list(arrivals.undecided(nameOf(node) + "-undecided", 8),
                arrivals.inTheirProgramme(nameOf(node) + "-programme", 8)));
        });
    }

    private static void theSameIsSentToBoth() {
        IntStream.range(0, 5).forEach(number -> {
            String form = east.newCase("once-" + number);
            Function<Caller, HttpResponse<String>> opening = node -> node.postOnce("key-" + number, "/cases", form);
            SENT.addAll(onBoth(opening));
            SENT_AGAIN.addAll(onBoth(opening));
        });
    }

    /** One takes up at most fifty timers, and can do none of them: the cases are held. So the other has some, too. */
    private static void oneIsKilledAtWork() throws SQLException {
        Arrivals arrivals = new Arrivals(west.today());
        onBoth(node -> node.post("/cases/takeover",
            Arrivals.list(arrivals.inPreparation("late-" + nameOf(node), 35))));
        try (Connection somebody = nodes.connection()) {
            somebody.setAutoCommit(false);
            somebody.createStatement().execute("select id from case_file where external_reference like 'late-%'"
                + " for update");
            forward(west);
            nodes.await("not both at work", "select name from (values ('east'), ('west')) as node (name)"
                + " where (select count(*) from pg_stat_activity where application_name = name and wait_event_type"
                + " = 'Lock' and query ilike '%case_file%') < 2");
            nodes.east().kill();
            longestLock = Duration.between(west.now(), LocalDateTime.parse(nodes.rows("select replace("
                + "max(lock_exp_time_)::text, ' ', 'T') from act_ru_job").get(0)).toInstant(ZoneOffset.UTC));
            somebody.rollback();
        }
        everythingIsTold();
        nodes.await("to be done", "select count(*) from act_ru_job where duedate_ < " + sql(west.now())
            + " having count(*) > count(lock_owner_) or count(distinct lock_owner_) > 1");
    }

    private static void forward(Caller node) {
        nodes.rows("select j.id_, j.process_instance_id_, d.act_id_ from act_ru_job j join act_ru_jobdef d"
            + " on d.id_ = j.job_def_id_ where j.duedate_ < " + sql(node.now().plus(Duration.ofDays(HALF_A_YEAR))))
            .forEach(timer -> FELL_DUE.put(timer.split(" ")[0], timer.substring(timer.indexOf(' ') + 1)));
        node.forward(HALF_A_YEAR);
    }

    private static void everythingIsTold() {
        nodes.await("to be told", "select rule_key from deadline where next_rung_on <= " + today());
    }

    private static void everythingIsToldAndDone() {
        everythingIsTold();
        nodes.await("to be done", "select id_ from act_ru_job where retries_ > 0 and duedate_ < " + sql(west.now()));
    }

    private static <T> List<T> onBoth(Function<Caller, T> act) {
        List<CompletableFuture<T>> answers = Stream.of(east, west)
            .map(node -> CompletableFuture.supplyAsync(() -> act.apply(node))).toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static String nameOf(Caller node) {
        return node == east ? "east" : "west";
    }

    private static String today() {
        return "date '" + west.today() + "'";
    }

    private static String sql(Instant moment) {
        return "timestamp '" + LocalDateTime.ofInstant(moment, ZoneOffset.UTC) + "'";
    }

    @Test
    void theSchemaIsMadeAndTheModelsAreDeployedByOne() {
        assertThat(nodes.rows("select version from flyway_schema_history where not success")).isEmpty();
        assertThat(nodes.rows("select version from flyway_schema_history")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(nodes.rows("select name_ from act_re_deployment")).hasSize(1);
        assertThat(nodes.rows("select key_ from act_re_procdef")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void whatIsSentToBothAtOnceIsDoneOnceAndAnsweredAlike() {
        assertThat(nodes.rows("select external_reference from case_file where external_reference like 'once-%'"))
            .hasSize(SENT.size() / 2).doesNotHaveDuplicates();
        assertThat(SENT).allSatisfy(answer -> assertThat(answer.statusCode() == 201
            || answer.body().contains("request-in-flight")).as(answer.body()).isTrue());
        assertThat(SENT_AGAIN).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        Set<String> alike = new TreeSet<>(SENT_AGAIN.stream().map(HttpResponse::body).toList());
        assertThat(alike).hasSize(SENT.size() / 2).containsAll(SENT.stream()
            .filter(answer -> answer.statusCode() == 201).map(HttpResponse::body).toList());
    }

    @Test
    void peopleAreToldOfEachDeadlineOnceAndInOrder() {
        assertThat(nodes.rows(LOGGED))
            .containsExactlyInAnyOrderElementsOf(nodes.rows(TO_BE_LOGGED.formatted(today())));
        assertThat(nodes.rows(TOLD)).isNotEmpty()
            .containsExactlyInAnyOrderElementsOf(nodes.rows(TO_BE_TOLD.formatted(today())));
    }

    @Test
    void eachTimerGoesOffOnce() {
        assertThat(nodes.rows("select proc_inst_id_, act_id_ from act_hi_actinst where act_type_ = 'boundaryTimer'"))
            .hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(FELL_DUE.values());
    }

    @Test
    void whatABreachAsksForIsOfferedOnce() {
        assertThat(nodes.rows("select case_id, type from work_task where type in ('considerReReferral',"
            + " 'informOfDelay') and ended_at is null")).containsExactlyInAnyOrderElementsOf(
                nodes.rows("select case_id, case rule_key when 'F-DECISION' then 'informOfDelay' else"
                    + " 'considerReReferral' end from deadline where rule_key in ('F-DECISION', 'F-FIRST-EFFORT')"));
    }

    @Test
    void whatTheKilledOneHadTakenUpIsFreeAfterAMinute() {
        assertThat(longestLock).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void nothingFailedAndDeadlinesRulesAndTimersAgree() {
        assertThat(nodes.rows("select incident_type_ from act_ru_incident")).isEmpty();
        assertThat(nodes.rows("select * from job_failure")).isEmpty();
        assertThat(west.get("/operations/self-check").path("found").asInt(-1)).isZero();
    }

    @Test
    void noNodeComplains() {
        assertThat(nodes.complaints()).isEmpty();
    }
}
