package dk.roedtraad.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Which municipality gets which of the template cases how often, so that as many deadlines come about as are wanted, a
 * fifth of them running, and each municipality has its share.
 */
final class Plan {

    private static final int RUNNING_CASES_OF_A_TEAM = 90;

    private static final double RUNNING = 0.2;

    private final Country country;

    private final List<TemplateCase> running;

    private final List<TemplateCase> closed;

    private final double roundsOfRunning;

    private final double roundsOfClosed;

    /**
     * A template case.
     *
     * @param number its place among the templates
     * @param isClosed whether it has come to its end
     * @param deadlines how many it has
     * @param running how many of them run
     */
    record TemplateCase(int number, boolean isClosed, int deadlines, int running) {
    }

    Plan(Country country, List<TemplateCase> templates, int deadlines) {
        this.country = country;
        this.running = templates.stream().filter(one -> !one.isClosed()).toList();
        this.closed = templates.stream().filter(TemplateCase::isClosed).toList();
        this.roundsOfRunning = deadlines * RUNNING / running.stream().mapToInt(TemplateCase::running).sum();
        double left = deadlines - roundsOfRunning * sum(running);
        this.roundsOfClosed = left / sum(closed);
        if (left < 0) {
            throw new IllegalStateException("the running templates have more than four ended deadlines for each that"
                + " runs: take more of the young ones");
        }
    }

    /** @return how many teams a municipality is to have, the first of which is 1 */
    int teams(Country.Municipality municipality) {
        return Math.max(1, (int) (casesOf(municipality, running, roundsOfRunning) / RUNNING_CASES_OF_A_TEAM));
    }

    /**
     * The copies of the templates that make up the plan.
     *
     * @param firstNumber the number of the first copy in each municipality
     * @param teams says among how many teams a municipality's copies are dealt out
     */
    List<Copy> copies(int firstNumber, Plan teams) {
        List<Copy> copies = new ArrayList<>();
        for (Country.Municipality one : country.municipalities()) {
            List<List<Integer>> open = rounds(running, casesOf(one, running, roundsOfRunning));
            List<List<Integer>> ended = rounds(closed, casesOf(one, closed, roundsOfClosed));
            for (int round = 0; round < Math.max(open.size(), ended.size()); round++) {
                List<Integer> cases = new ArrayList<>(round < open.size() ? open.get(round) : List.of());
                cases.addAll(round < ended.size() ? ended.get(round) : List.of());
                int number = firstNumber + round;
                copies.add(Copy.of(one.code(), number, 1 + number % teams.teams(one), cases));
            }
        }
        return copies;
    }

    private long casesOf(Country.Municipality municipality, List<TemplateCase> templates, double rounds) {
        return Math.round(country.share(municipality) * templates.size() * rounds);
    }

    private static List<List<Integer>> rounds(List<TemplateCase> templates, long cases) {
        List<List<Integer>> rounds = new ArrayList<>();
        for (long left = cases; left > 0; left -= templates.size()) {
            rounds.add(templates.stream().limit(left).map(TemplateCase::number).toList());
        }
        return rounds;
    }

    private static int sum(List<TemplateCase> templates) {
        return templates.stream().mapToInt(TemplateCase::deadlines).sum();
    }
}
