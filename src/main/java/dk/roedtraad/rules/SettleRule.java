package dk.roedtraad.rules;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Settles numbers of the municipality's own for a rule, or goes back to the profile's. */
@ApplicationScoped
class SettleRule {

    @Inject
    RuleSource source;

    @Inject
    Rulebook rulebook;

    @Inject
    OwnRules own;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /** @throws Problem when there is no such rule, or its numbers cannot be */
    RuleView settle(String profile, String key, RuleForm form) {
        Rule rule = row(profile, key, form.fromWeek());
        RuleNumbers numbers = form.numbers(rule);
        int version = own.nextVersion(rule);
        Rule settled = numbers.in(rule, version);
        refuse("rule-numbers-impossible", "These numbers make no rule.", RuleCheck.own(rule, settled));
        refuse("rule-beyond-law", "The law sets this rule; a municipality can only ask for more than the law does.",
            RuleCheck.beyondLaw(rule, settled));
        return note(rule, new OwnRule(rule, version, numbers, form.reason()));
    }

    /** @throws Problem when there is no such rule, or it has no numbers of the municipality's own */
    RuleView goBack(String profile, String key, RuleResource.ProfileAgainForm form) {
        Rule rule = row(profile, key, form.fromWeek());
        if (own.of(rule).isEmpty()) {
            throw Problem.conflict("rule-without-own-numbers", "The profile's numbers hold already.",
                "Nothing needs to be done.");
        }
        return note(rule, new OwnRule(rule, own.nextVersion(rule), null, form.reason()));
    }

    /** @throws Problem 404 {@code not-found} when there is no such profile */
    List<RuleView> all(String profile) {
        return rules(profile).stream().map(this::view).toList();
    }

    /** @throws Problem 404 {@code not-found} when the profile has no such rule */
    void mustBeKnown(String profile, String key) {
        row(profile, key, null);
    }

    private RuleView note(Rule rule, OwnRule settled) {
        settled.settled(person.id(), clock.now());
        own.add(settled);
        return view(rule);
    }

    private RuleView view(Rule rule) {
        Optional<OwnRule> settled = own.of(rule);
        Rule effective = settled.map(one -> one.numbers().in(rule, one.version())).orElse(rule);
        return RuleView.of(rule, effective, settled.orElse(null), settled.isEmpty() || rulebook.fits(rule, effective));
    }

    private List<Rule> rules(String profile) {
        List<Rule> rules = source.rules(profile);
        if (rules.isEmpty()) {
            throw notFound();
        }
        return rules;
    }

    private Rule row(String profile, String key, Integer fromWeek) {
        List<Rule> rows = rules(profile).stream().filter(rule -> rule.key().equals(key)).toList();
        if (rows.isEmpty()) {
            throw notFound();
        }
        int week = fromWeek == null ? 0 : fromWeek;
        return rows.stream().filter(rule -> rule.firstWeek() == week).findFirst().orElseThrow(() ->
            Problem.unprocessable("unknown-stage", "The rule has no row that begins in this week.",
                "Name the first week of one of its rows: GET /api/v1/settings/rules.")
                .at("/fromWeek", "begins no row of the rule"));
    }

    private static Problem notFound() {
        return Problem.notFound("not-found", "There is no such rule.", "List them: GET /api/v1/settings/rules.");
    }

    private static void refuse(String code, String what, List<RuleFault> faults) {
        if (!faults.isEmpty()) {
            Problem problem = Problem.unprocessable(code, what, "Change the numbers that are pointed at.");
            faults.forEach(fault -> problem.at("/" + fault.column(), fault.says()));
            throw problem;
        }
    }
}
