package dk.roedtraad.demo;

import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The stories that the demo tells. The first twenty are old enough to have ended, one of each plot; the next twenty are
 * in their programme or through it; the youngest are on their way there. Some are left lying, and run past a deadline.
 */
final class Cast {

    /** How many days before today the oldest story begins. */
    static final int OLDEST_DAYS = 452;

    private static final int STORIES = 64;
    private static final int ROUND = Plot.values().length;

    private static final List<Plot> PROGRAMMES = Arrays.stream(Plot.values()).filter(Plot::hasProgramme).toList();

    private static final Map<Integer, String> LEFT_AT = Map.of(
        23, "followUpPlan", 30, "followUpPlan", 62, "holdFirstMeeting",
        53, "handOverRecommendation", 55, "handOverRecommendation", 54, "recordDecision",
        56, "recordRecommendation",
        61, "writePreparatoryPart", 63, "receiveMedicalCertificate", 64, "makeCv");

    private Cast() {
    }

    /** @return the stories, each beginning on a working day before the day given */
    static List<Story> upTo(LocalDate today, WorkingDays workingDays) {
        return IntStream.rangeClosed(1, STORIES)
            .mapToObj(number -> story(number, workingDays.onOrAfter(today.minusDays(age(number - 1))))).toList();
    }

    private static Story story(int number, LocalDate startsOn) {
        Plot plot = plot(number - 1);
        Staff staff = switch (number % 3) {
            case 0 -> Staff.SILKEBORG;
            case 1 -> Staff.HORSENS;
            default -> Staff.HORSENS_TOO;
        };
        return new Story(number, plot, pace(number - 1, plot), staff, startsOn)
            .leftAt(LEFT_AT.getOrDefault(number, ""));
    }

    private static Plot plot(int index) {
        boolean second = index >= ROUND && index < 2 * ROUND;
        return second ? PROGRAMMES.get(index % PROGRAMMES.size()) : Plot.values()[index % ROUND];
    }

    /** The old ones whose plot needs a whole programme are told fast enough to have ended. */
    private static Pace pace(int index, Plot plot) {
        boolean mustEnd = index < ROUND && plot.hasProgramme();
        return mustEnd || LEFT_AT.containsKey(index + 1) ? Pace.PUNCTUAL : Pace.values()[index % Pace.values().length];
    }

    private static int age(int index) {
        if (index < ROUND) {
            return OLDEST_DAYS - 4 * index;
        }
        return index < 2 * ROUND ? 320 - 9 * (index - ROUND) : 6 + 5 * (index - 2 * ROUND);
    }
}
