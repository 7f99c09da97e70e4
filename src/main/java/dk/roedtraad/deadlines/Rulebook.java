package dk.roedtraad.deadlines;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays a profile's rules out on the calendar. */
@ApplicationScoped
class Rulebook {

    @Inject
    RuleSource source;

    @Inject
    WorkingDays days;

    /**
     * @return the rule laid out from where it hangs, or empty when the profile does not have it
     * @throws Problem 422 {@code unknown-profile}
     */
    Optional<Schedule> schedule(String profile, String rule, Span span) {
        List<Rule> rules = source.rules(profile);
        if (rules.isEmpty()) {
            throw Problem.unprocessable("unknown-profile", "There is no such profile.",
                "Name a profile that has rules, or leave it out.").at("/profile", "no such profile");
        }
        return rules.stream().filter(one -> one.key().equals(rule)).findFirst()
            .map(found -> Schedule.of(found, span, days));
    }
}
