package dk.roedtraad.reports.deadlines;

import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Words;

import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Running deadlines by how many working days their last day lies before or after a chosen day. A last day on a weekend
 * or a closing day stands with those a working day away.
 *
 * @param inOrder the buckets, the earliest first; together they cover all days
 */
record DueBuckets(List<Bucket> inOrder) {

    private static final String SOURCE = "domain notes D.5; the division is our own proposal";

    /**
     * The deadlines whose last day lies between two days, both included.
     *
     * @param from the first day, or null for the beginning of time
     * @param to the last day, or null for its end
     */
    record Bucket(Measure measure, LocalDate from, LocalDate to) {

        long count(Map<LocalDate, Long> byDueDay) {
            return byDueDay.entrySet().stream().filter(day -> holds(day.getKey())).mapToLong(Map.Entry::getValue).sum();
        }

        private boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    static DueBuckets around(LocalDate day, WorkingDays days) {
        LocalDate sixBack = days.plus(day.plusDays(1), -6);
        LocalDate elevenBack = days.plus(day.plusDays(1), -11);
        LocalDate sixOn = days.plus(day, 6);
        LocalDate elevenOn = days.plus(day, 11);
        return new DueBuckets(List.of(
            bucket("pastOver10", "Forfaldt for over 10 arbejdsdage siden", "Fell due over 10 working days before", null,
                elevenBack.minusDays(1)),
            bucket("past6To10", "Forfaldt for 6-10 arbejdsdage siden", "Fell due 6-10 working days before", elevenBack,
                sixBack.minusDays(1)),
            bucket("past1To5", "Forfaldt for 1-5 arbejdsdage siden", "Fell due 1-5 working days before", sixBack,
                day.minusDays(1)),
            bucket("onTheDay", "Forfalder på dagen", "Falls due on the day", day, day),
            bucket("next1To5", "Forfalder om 1-5 arbejdsdage", "Falls due in 1-5 working days", day.plusDays(1),
                sixOn.minusDays(1)),
            bucket("next6To10", "Forfalder om 6-10 arbejdsdage", "Falls due in 6-10 working days", sixOn,
                elevenOn.minusDays(1)),
            bucket("nextOver10", "Forfalder om over 10 arbejdsdage", "Falls due in over 10 working days", elevenOn,
                null)));
    }

    private static Bucket bucket(String key, String da, String en, LocalDate from, LocalDate to) {
        return new Bucket(new Measure(key, new Words(da, en), new Words(
            "Frister, der løber og ikke er på pause, hvis sidste dag ligger så mange arbejdsdage fra den valgte dag; af"
                + " alle, der løber og ikke er på pause.",
            "Deadlines that run and are not suspended, whose last day lies that many working days from the chosen day;"
                + " of all that run and are not suspended."), SOURCE), from, to);
    }
}
