package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.testing.PlainTables;
import dk.roedtraad.time.CaseClock;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The module's tables as the migrations make them, in a database of their own in memory. */
final class DeadlineTables {

    private static final Instant AT = Instant.parse("2026-05-10T10:00:00.123456Z");

    private final PlainTables tables = new PlainTables();

    private final EntityManagerFactory factory;

    private final EntityManager rows;

    DeadlineTables() {
        factory = Persistence.createEntityManagerFactory("roedtraad", Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource", tables.database(),
            "eclipselink.logging.level", "SEVERE"));
        rows = rowsOf("0101");
    }

    /** @return deadlines of one case that stand in every way there is but one: none is suspended */
    static List<Deadline> oneOfEveryKind(UUID caseId, LocalDate today) {
        List<Deadline> all = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            for (int days = -2; days <= 2; days++) {
                all.add(deadline(caseId, effect, today.plusDays(1), today.plusDays(days)));
                all.add(deadline(caseId, effect, null, today.plusDays(days)));
                all.add(deadline(caseId, effect, today.plusDays(days), today.plusDays(2)));
                all.add(met(deadline(caseId, effect, null, today), today.plusDays(days), today.plusDays(2)));
                all.add(met(deadline(caseId, effect, null, today), today.plusDays(days), today.plusDays(days)));
            }
        }
        Deadline correctedToLate = met(caseId, today, today.minusDays(2), today.minusDays(2));
        correctedToLate.metRightlyOn(today.plusDays(1));
        all.add(correctedToLate);
        for (Ending how : List.of(Ending.CANCELLED, Ending.SUPERSEDED)) {
            Deadline ended = deadline(caseId, null, today);
            ended.end(how, noonOf(today.plusDays(9)).now());
            all.add(ended);
        }
        Deadline waived = deadline(caseId, null, today);
        waived.waive(today.plusDays(8), noonOf(today.plusDays(9)).now());
        all.add(waived);
        return all;
    }

    /** @return a preparation deadline of another team */
    static Deadline elsewhere(UUID caseId, LocalDate due) {
        return armed(Duty.of(caseId, RuleKeys.PREPARATION), "team-syd",
            new Schedule(RuleMother.defaultProfile().get(0), Span.from(due.minusWeeks(12)), null, null, due));
    }

    static DeadlineEvent event(Deadline deadline, Change what) {
        return new DeadlineEvent(deadline, what, Pauses.NONE, Identity.system("0101"), AT);
    }

    static CaseClock noonOf(LocalDate day) {
        return CaseClock.on(Clock.fixed(Instant.parse(day + "T10:00:00Z"), CaseClock.ZONE));
    }

    EntityManager rows() {
        return rows;
    }

    EntityManager rowsOf(String other) {
        return factory.createEntityManager(Map.of(MunicipalRow.MUNICIPALITY, other));
    }

    void empty() {
        within(() -> {
            rows.createQuery("delete from DeadlineEvent e").executeUpdate();
            rows.createQuery("delete from DeadlinePause p").executeUpdate();
            rows.createQuery("delete from Deadline d").executeUpdate();
        });
    }

    void fill(List<? extends MunicipalRow> written) {
        within(() -> written.forEach(rows::persist));
    }

    /** Lets a deadline stand still on some days, and fall due as it did. */
    void pause(Deadline deadline, LocalDate from, LocalDate to) {
        within(() -> {
            rows.persist(new DeadlinePause(deadline.id(), new Pause(from, to)));
            rows.createQuery("update Deadline d set d.pauses = d.pauses + 1 where d.id = :id")
                .setParameter("id", deadline.id()).executeUpdate();
        });
    }

    /** Takes the due day from a deadline, as a suspension until further notice does. */
    void suspend(Deadline deadline) {
        within(() -> rows.createQuery("update Deadline d set d.dueOn = null where d.id = :id")
            .setParameter("id", deadline.id()).executeUpdate());
    }

    /** Writes in one transaction and forgets it, so that everything is read from the tables. */
    void within(Runnable work) {
        rows.getTransaction().begin();
        work.run();
        rows.getTransaction().commit();
        rows.clear();
    }

    List<Deadline> all() {
        return rows.createQuery("select d from Deadline d", Deadline.class).getResultList();
    }

    void close() {
        factory.close();
        tables.close();
    }

    static Deadline met(UUID caseId, LocalDate due, LocalDate met, LocalDate registered) {
        return met(deadline(caseId, null, due), met, registered);
    }

    private static Deadline met(Deadline deadline, LocalDate met, LocalDate registered) {
        deadline.meet(met, noonOf(registered).now());
        return deadline;
    }

    static Deadline deadline(UUID caseId, LocalDate warn, LocalDate due) {
        return deadline(caseId, Effect.BREACH, warn, due);
    }

    static Deadline deadline(UUID caseId, Effect effect, LocalDate warn, LocalDate due) {
        LocalDate anchor = LocalDate.of(2026, 1, 1);
        return armed(Duty.of(caseId, "F-TEST"), "team-nord",
            new Schedule(RuleMother.with(effect), Span.from(anchor), warn, null, due));
    }

    private static Deadline armed(Duty duty, String team, Schedule schedule) {
        return new Deadline(duty, team, schedule,
            new Course(schedule.warnOn(), schedule.softOn(), schedule.dueOn(), null, Pauses.NONE));
    }
}
