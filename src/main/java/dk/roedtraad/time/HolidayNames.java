package dk.roedtraad.time;

import de.focus_shift.jollyday.core.Holiday;
import java.util.Map;

/** What the holidays are called in Denmark; the library knows no Danish. */
final class HolidayNames {

    private static final Map<String, String> DANISH = Map.ofEntries(
        Map.entry("NEW_YEAR", "nytårsdag"),
        Map.entry("christian.MAUNDY_THURSDAY", "skærtorsdag"),
        Map.entry("christian.GOOD_FRIDAY", "langfredag"),
        Map.entry("christian.EASTER", "påskedag"),
        Map.entry("christian.EASTER_MONDAY", "2. påskedag"),
        Map.entry("christian.GENERAL_PRAYER_DAY", "store bededag"),
        Map.entry("christian.ASCENSION_DAY", "Kristi himmelfartsdag"),
        Map.entry("christian.PENTECOST", "pinsedag"),
        Map.entry("christian.WHIT_MONDAY", "2. pinsedag"),
        Map.entry("FIRST_CHRISTMAS_DAY", "1. juledag"),
        Map.entry("SECOND_CHRISTMAS_DAY", "2. juledag"));

    private HolidayNames() {
    }

    static String danish(Holiday holiday) {
        return DANISH.getOrDefault(holiday.getPropertiesKey(), "helligdag");
    }
}
