package dk.roedtraad.cases;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells whether ten digits can be a CPR number: they begin with a date of birth in the century that the seventh digit
 * names. Replacement numbers (day + 60), which never belong to a person, are taken only where a setting says so.
 *
 * <p>Source: CPR-kontoret, "Personnummeret i CPR"; domain notes B.10.
 */
@ApplicationScoped
class Cpr {

    private static final int REPLACEMENT_DAY = 60;

    @Inject
    @ConfigProperty(name = "roedtraad.cpr.replacement", defaultValue = "false")
    boolean replacementAllowed;

    /** @throws Problem 422 {@code bad-cpr}, never naming the number */
    void require(String cpr, String pointer) {
        if (!isPossible(digits(cpr), replacementAllowed)) {
            throw Problem.unprocessable("bad-cpr", "The CPR number does not begin with a date of birth.",
                "Check the number with the citizen's record.").at(pointer, "must begin with a date of birth");
        }
    }

    static String digits(String cpr) {
        return cpr.replace("-", "");
    }

    static boolean isPossible(String digits, boolean replacementAllowed) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        if (replacementAllowed && day > REPLACEMENT_DAY) {
            day -= REPLACEMENT_DAY;
        }
        try {
            LocalDate.of(yearOfBirth(digits), month, day);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    static int yearOfBirth(String digits) {
        int year = Integer.parseInt(digits.substring(4, 6));
        int seventh = digits.charAt(6) - '0';
        if (seventh <= 3) {
            return 1900 + year;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 + year : 1900 + year;
        }
        return year <= 57 ? 2000 + year : 1800 + year;
    }
}
