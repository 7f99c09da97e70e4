package dk.roedtraad.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long things last of which some go on still.
 *
 * <p>What goes on is not left out, since the short ones end first and would make all look shorter than they are: it
 * counts as lasting at least as long as it has (Kaplan and Meier's estimate; own proposal, the evaluations do not say
 * how they treat it, A6.02). Where nothing goes on, a percentile is the smallest number of days within which that many
 * of a hundred had ended.
 */
public final class Lasting {

    private static final double ROUNDING = 1e-9;

    private final List<Span> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param days how many days it lasted, or has lasted so far
     * @param ended whether it came to its end; false when it goes on, or was broken off before it
     */
    record Span(int days, boolean ended) {
    }

    /** Adds one that took so many days, or has taken them so far. */
    public void add(int days, boolean ended) {
        all.add(new Span(days, ended));
    }

    /** @return how many there are */
    public int count() {
        return all.size();
    }

    /**
     * @param percent 1 to 99
     * @return the day by which that many of a hundred have ended, or null when the longest have not come so far
     */
    Integer percentile(int percent) {
        return left().entrySet().stream().filter(day -> day.getValue() <= 1 - percent / 100.0 + ROUNDING)
            .map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** @return each number of days after which some had ended, with the share, up to 1, that had not by then */
    public SortedMap<Integer, Double> left() {
        List<Span> inOrder = new ArrayList<>(all);
        inOrder.sort(Comparator.comparingInt(Span::days));
        SortedMap<Integer, Double> shares = new TreeMap<>();
        double left = 1;
        int at = 0;
        while (at < inOrder.size()) {
            int days = inOrder.get(at).days();
            int lasting = inOrder.size() - at;
            int ended = 0;
            for (; at < inOrder.size() && inOrder.get(at).days() == days; at++) {
                ended += inOrder.get(at).ended() ? 1 : 0;
            }
            if (ended > 0) {
                left *= 1 - (double) ended / lasting;
                shares.put(days, left);
            }
        }
        return shares;
    }

    /** @return how many have lasted at least so many days */
    public int lastingFor(int days) {
        return (int) all.stream().filter(one -> one.days() >= days).count();
    }

    /** @return the most days that any of them has lasted, or null when there is none */
    public Integer longest() {
        return all.stream().map(Span::days).max(Comparator.naturalOrder()).orElse(null);
    }
}
