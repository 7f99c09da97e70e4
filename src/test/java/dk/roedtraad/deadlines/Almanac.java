package dk.roedtraad.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A printed almanac of 2016 to 2052, made by walking from day to day; it shares nothing with what it is held against. A
 * day is its place in the almanac. Easter is read off the table of paschal full moons that holds from 1900 to 2199.
 */
final class Almanac {

    private static final int FIRST_YEAR = 2016;

    private static final int LAST_YEAR = 2052;

    /** Friday: 1 January 2016; Monday is 0. */
    private static final int FIRST_WEEKDAY = 4;

    /** By golden number: the day of March on which the paschal moon is full; 32 is 1 April. */
    private static final int[] FULL_MOON = {45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27};

    private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int SIZE = (LAST_YEAR - FIRST_YEAR + 1) * 366;

    private final int[] year = new int[SIZE];

    private final int[] month = new int[SIZE];

    private final int[] date = new int[SIZE];

    private final Map<Integer, String> closed = new HashMap<>();

    private final Map<Integer, Integer> firstOfMarch = new HashMap<>();

    private int size;

    Almanac() {
        for (int y = FIRST_YEAR; y <= LAST_YEAR; y++) {
            for (int m = 1; m <= 12; m++) {
                int days = DAYS_OF_MONTH[m - 1] + (m == 2 && y % 4 == 0 ? 1 : 0);
                for (int d = 1; d <= days; d++) {
                    write(y, m, d);
                }
            }
        }
        for (int y = FIRST_YEAR; y <= LAST_YEAR; y++) {
            holidays(y);
        }
    }

    /** The municipality closes on this day of every year. */
    void close(int m, int d, String name) {
        for (int day = 0; day < size; day++) {
            if (month[day] == m && date[day] == d) {
                closed.putIfAbsent(day, name);
            }
        }
    }

    int find(LocalDate wanted) {
        int day = (wanted.getYear() - FIRST_YEAR) * 365;
        while (year[day] != wanted.getYear() || month[day] != wanted.getMonthValue()
            || date[day] != wanted.getDayOfMonth()) {
            day++;
        }
        return day;
    }

    String text(int day) {
        return String.format("%04d-%02d-%02d", year[day], month[day], date[day]);
    }

    String closedBecause(int day) {
        String name = closed.get(day);
        return name != null ? name : weekday(day) == 5 ? "lørdag" : weekday(day) == 6 ? "søndag" : null;
    }

    boolean isOpen(int day) {
        return closedBecause(day) == null;
    }

    int onwardOpen(int day, int count) {
        int reached = day;
        for (int left = count; left > 0;) {
            reached++;
            left -= isOpen(reached) ? 1 : 0;
        }
        return reached;
    }

    int rolled(int day) {
        int reached = day;
        while (!isOpen(reached)) {
            reached++;
        }
        return reached;
    }

    /** The same date so many months on or, where that month has no such date, its last. */
    int months(int day, int count) {
        int wanted = date[day];
        int reached = day;
        for (int passed = 0; passed < count; passed++) {
            do {
                reached++;
            } while (date[reached] != 1);
        }
        while (date[reached] < wanted && month[reached + 1] == month[reached]) {
            reached++;
        }
        return reached;
    }

    /** The instant at which the day is over: midnight is 22 or 23 o'clock in Greenwich. */
    Instant end(int day) {
        int lastSunday = day;
        boolean summer = month[day] > 3 && month[day] < 10;
        if (month[day] == 3 || month[day] == 10) {
            while (date[lastSunday] != 31) {
                lastSunday++;
            }
            while (weekday(lastSunday) != 6) {
                lastSunday--;
            }
            summer = month[day] == 3 ? day >= lastSunday : day < lastSunday;
        }
        return Instant.parse(text(day) + (summer ? "T22:00:00Z" : "T23:00:00Z"));
    }

    private int weekday(int day) {
        return (day + FIRST_WEEKDAY) % 7;
    }

    private void write(int y, int m, int d) {
        year[size] = y;
        month[size] = m;
        date[size] = d;
        if (m == 3 && d == 1) {
            firstOfMarch.put(y, size);
        }
        size++;
    }

    private void holidays(int y) {
        int easter = firstOfMarch.get(y) + FULL_MOON[y % 19] - 1;
        do {
            easter++;
        } while (weekday(easter) != 6);
        closed.put(easter - 3, "skærtorsdag");
        closed.put(easter - 2, "langfredag");
        closed.put(easter, "påskedag");
        closed.put(easter + 1, "2. påskedag");
        if (y < 2024) {
            closed.put(easter + 26, "store bededag");
        }
        closed.put(easter + 39, "Kristi himmelfartsdag");
        closed.put(easter + 49, "pinsedag");
        closed.put(easter + 50, "2. pinsedag");
        closed.put(firstOfMarch.get(y) - 31 - (y % 4 == 0 ? 29 : 28), "nytårsdag");
        closed.put(firstOfMarch.get(y) + 299, "1. juledag");
        closed.put(firstOfMarch.get(y) + 300, "2. juledag");
    }
}
