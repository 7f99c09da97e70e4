package dk.roedtraad.cases;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** On which day something happened that a case is told of: today or earlier, and not before the case began. */
@ApplicationScoped
public class ActDay {

    @Inject
    CaseClock clock;

    /** @return one that stands on a clock; for tests */
    public static ActDay by(CaseClock clock) {
        ActDay day = new ActDay();
        day.clock = clock;
        return day;
    }

    /**
     * @param told the day that the form tells; today when null
     * @param caseBegan the day on which the case began
     * @return the day
     * @throws Problem 422 {@code occurred-in-future}, {@code occurred-before-case}
     */
    public LocalDate of(LocalDate told, LocalDate caseBegan) {
        LocalDate on = told == null ? clock.today() : told;
        if (on.isAfter(clock.today())) {
            throw Problem.unprocessable("occurred-in-future", "Nothing is recorded before it happens.",
                "Give today or an earlier day.").at("/occurredOn", "must be today or earlier");
        }
        if (on.isBefore(caseBegan)) {
            throw Problem.unprocessable("occurred-before-case", "The day lies before the case began.",
                "Give a day on or after " + caseBegan + ".").at("/occurredOn", "must be on or after " + caseBegan);
        }
        return on;
    }
}
