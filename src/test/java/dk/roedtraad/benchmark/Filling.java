package dk.roedtraad.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** Fills the tables of all municipalities with copies of one municipality's real cases, in two steps. */
final class Filling {

    private static final int FIRST_LARGE_COPY = 1_000;

    private final Database database;

    private final Country country;

    private final Plan few;

    private final Plan many;

    private final Cloning cloning;

    /**
     * Reads the templates.
     *
     * @param few how many deadlines there are after the first step
     * @param all how many after the second
     */
    Filling(Database database, Country country, int few, int all) {
        this.database = database;
        this.country = country;
        Templates templates = templates();
        this.few = new Plan(country, templates.cases(), few);
        this.many = new Plan(country, templates.cases(), all - few);
        this.cloning = new Cloning(database.source(), templates.tables());
    }

    private Templates templates() {
        try (Connection connection = database.source().getConnection()) {
            return Templates.read(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    void first() {
        cloning.surroundings(country, many);
        write(few, 0);
    }

    void second() {
        write(many, FIRST_LARGE_COPY);
    }

    private void write(Plan plan, int firstNumber) {
        long began = System.nanoTime();
        long rows = cloning.cases(plan.copies(firstNumber, many));
        double written = (System.nanoTime() - began) / 1e9;
        database.execute("vacuum analyze");
        System.out.printf(Locale.ROOT, "%d rows in %.0f seconds, then analyzed in %.0f; %d deadlines, %d running,"
            + " %d cases, %d timers%n", rows, written, (System.nanoTime() - began) / 1e9 - written,
            database.number("select count(*) from deadline"),
            database.number("select count(*) from deadline where ending is null"),
            database.number("select count(*) from case_file"), database.number("select count(*) from act_ru_job"));
    }
}
