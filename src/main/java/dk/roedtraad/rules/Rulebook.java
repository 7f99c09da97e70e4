package dk.roedtraad.rules;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the rule that sets a deadline: the profile's, with the municipality's own numbers where it has settled any. */
@ApplicationScoped
public class Rulebook {

    @Inject
    RuleSource source;

    @Inject
    OwnRules own;

    private final Map<List<Rule>, Boolean> sound = new ConcurrentHashMap<>();

    /**
     * @param profile the profile of the case
     * @param key the rule, one of {@link RuleKeys}
     * @param anchored the day of the rule's anchor
     * @param programmeStart the programme's first day, or null while there is none
     * @return the rule, or empty when the profile does not have it, or not for that day
     * @throws Problem 422 {@code unknown-profile}; 503 {@code rule-not-evaluable} when the municipality's own numbers
     *     do not fit the rule as it reads now: no case runs without its deadline, and none with a wrong one
     */
    public Optional<Rule> rule(String profile, String key, LocalDate anchored, LocalDate programmeStart) {
        List<Rule> rules = source.rules(profile);
        if (rules.isEmpty()) {
            throw Problem.unprocessable("unknown-profile", "There is no such profile.",
                "Name a profile that has rules, or leave it out.").at("/profile", "no such profile");
        }
        return rules.stream().filter(one -> one.key().equals(key))
            .filter(one -> one.holds(anchored, programmeStart)).findFirst().map(this::effective);
    }

    /** @return the problem of a rule that cannot be evaluated; to be thrown, so that nothing is registered */
    public static Problem notEvaluable(String rule) {
        return Problem.unavailable("rule-not-evaluable", "The rule " + rule + " cannot be evaluated; nothing was"
            + " changed.", "Let a leader or operations set its numbers right under /settings/rules, and send the same"
            + " request again.");
    }

    private Rule effective(Rule profiles) {
        Optional<OwnRule> settled = own.of(profiles);
        if (settled.isEmpty()) {
            return profiles;
        }
        Rule effective = settled.get().numbers().in(profiles, settled.get().version());
        if (!fits(profiles, effective)) {
            throw notEvaluable(profiles.key());
        }
        return effective;
    }

    /** @return whether the own numbers can take the place of the profile's, as its rule reads now */
    boolean fits(Rule profiles, Rule effective) {
        return sound.computeIfAbsent(List.of(profiles, effective), pair -> RuleCheck.own(profiles, effective).isEmpty()
            && RuleCheck.beyondLaw(profiles, effective).isEmpty());
    }
}
