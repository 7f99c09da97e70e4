package dk.roedtraad.demo;

import dk.roedtraad.cases.CitizenForm;
import dk.roedtraad.cases.Interpreter;
import java.util.List;

/**
 * Invents citizens. Their CPR numbers are replacement numbers (day + 60), which never belong to a person; their
 * surnames are made up, and mail to them leads nowhere.
 */
final class MadeUpCitizen {

    /** How many there can be before a name comes again. */
    static final int MOST = 64;

    private static final List<String> WOMEN = List.of("Agnes", "Birthe", "Dorte", "Ellen", "Fatima", "Gitte", "Hanne",
        "Inger", "Jonna", "Karen", "Lis", "Mette", "Nadia", "Pia", "Ruth", "Tove");
    private static final List<String> MEN = List.of("Anders", "Bo", "Carsten", "Dennis", "Erik", "Flemming", "Gorm",
        "Henning", "Ivan", "Jørn", "Keld", "Leif", "Mehmet", "Niels", "Ole", "Per");
    private static final List<String> SURNAMES = List.of("Agerskov", "Birkevang", "Bækholt", "Dyrelund", "Egemark",
        "Elvestad", "Engholt", "Fjordvang", "Granlund", "Hasselkær", "Havremark", "Hedebo", "Hyldevig", "Kildevang",
        "Kløvermark", "Kornvang", "Kvistholt", "Lyngvang", "Løvmose", "Mosevang", "Pilebo", "Rosenkær", "Rugvang",
        "Rønnemark", "Sandklit", "Sivholt", "Skovvig", "Sølund", "Tjørnevig", "Tranevang", "Vidjebo", "Ærtemark");

    private static final int REPLACEMENT_DAY = 60;
    private static final int OLDEST_YEAR = 66;

    private MadeUpCitizen() {
    }

    /** @return the citizen with the number, always the same one */
    static CitizenForm number(int number) {
        return new CitizenForm(name(number), cpr(number), number % 16 == 5, "00 00 10 " + (number + 10),
            "borger" + number + "@example.invalid", null, null, number % 16 == 7 ? new Interpreter("arabisk") : null);
    }

    private static String name(int number) {
        List<String> firstNames = isWoman(number) ? WOMEN : MEN;
        String first = firstNames.get(number / 2 % firstNames.size());
        return first + " " + SURNAMES.get((number * 5 + number / SURNAMES.size()) % SURNAMES.size());
    }

    private static String cpr(int number) {
        int day = REPLACEMENT_DAY + 1 + number * 11 % 28;
        int month = 1 + number * 5 % 12;
        int year = OLDEST_YEAR + number * 7 % 32;
        int century = number % 4;
        int serial = 2 * number + (isWoman(number) ? 0 : 1);
        return String.format("%02d%02d%02d%d%03d", day, month, year, century, serial);
    }

    private static boolean isWoman(int number) {
        return number % 2 == 0;
    }
}
