package dk.roedtraad.rules;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the rule that sets a deadline. */
@ApplicationScoped
public class Rulebook {

    @Inject
    RuleSource source;

    /**
     * @param profile the profile of the case
     * @param key the rule, one of {@link RuleKeys}
     * @param anchored the day of the rule's anchor
     * @param programmeStart the programme's first day, or null while there is none
     * @return the rule, or empty when the profile does not have it, or not for that day
     * @throws Problem 422 {@code unknown-profile}
     */
    public Optional<Rule> rule(String profile, String key, LocalDate anchored, LocalDate programmeStart) {
        List<Rule> rules = source.rules(profile);
        if (rules.isEmpty()) {
            throw Problem.unprocessable("unknown-profile", "There is no such profile.",
                "Name a profile that has rules, or leave it out.").at("/profile", "no such profile");
        }
        return rules.stream().filter(one -> one.key().equals(key))
            .filter(one -> one.holds(anchored, programmeStart)).findFirst();
    }
}
