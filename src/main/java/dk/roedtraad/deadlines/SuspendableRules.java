package dk.roedtraad.deadlines;

import dk.roedtraad.cases.RulesToSuspend;
import dk.roedtraad.cases.SuspensionGround;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rules stand still for which ground.
 *
 * <p>By law, days of exemption and contact-free days do not count towards the 6 months of LAB § 113 stk. 2, whether or
 * not anybody says so (bekendtgørelse 2408 § 17). What a ground stops when no rule is named is our own proposal: an
 * absent citizen can neither be met nor followed up nor asked, but a sick one is called by phone (A1.18); in a
 * contact-free period placements go on; who is exempt or waits for treatment is offered nothing, but keeps contact and
 * plan, and in treatment contact is less frequent; waiting for the certificate holds up the preparation.
 */
@ApplicationScoped
class SuspendableRules implements RulesToSuspend {

    private static final List<String> WITH_THE_CITIZEN = List.of(RuleKeys.FIRST_MEETING, RuleKeys.PLAN_FOLLOW_UP,
        RuleKeys.PLAN, RuleKeys.PROGRESSION, RuleKeys.FIRST_SURVEY, RuleKeys.SECOND_SURVEY);

    private static final List<String> AT_THE_COMPANY = List.of(RuleKeys.PLACEMENT, RuleKeys.PLACEMENT_FOLLOW_UP);

    @Inject
    RuleSource source;

    @Override
    public List<String> of(String profile, SuspensionGround ground, List<String> named) {
        List<Rule> rules = source.rules(profile);
        named.forEach(key -> mustBeSuspendable(key, named.indexOf(key), rules));
        Set<String> covered = new LinkedHashSet<>(named.isEmpty() ? usually(ground) : named);
        covered.addAll(byLaw(ground));
        List<String> standStill = new ArrayList<>(covered);
        standStill.retainAll(rules.stream().filter(Rule::suspendable).map(Rule::key).toList());
        if (standStill.isEmpty()) {
            throw Problem.unprocessable("suspension-without-rules", "It is not said which rules stand still.",
                "Name their keys; the case's deadlines show them.").at("/rules", "is required for this ground");
        }
        return standStill;
    }

    private static void mustBeSuspendable(String key, int place, List<Rule> rules) {
        Optional<Rule> rule = rules.stream().filter(one -> one.key().equals(key)).findFirst();
        if (rule.isEmpty()) {
            throw Problem.unprocessable("unknown-rule", "The case's profile has no such rule.",
                "Name keys of its rules; the case's deadlines show them.").at("/rules/" + place, "no such rule");
        }
        if (!rule.get().suspendable()) {
            throw Problem.unprocessable("rule-not-suspendable", "This rule does not stand still.",
                "Leave it out.").at("/rules/" + place, "cannot be suspended");
        }
    }

    private static List<String> byLaw(SuspensionGround ground) {
        return ground == SuspensionGround.EXEMPTION || ground == SuspensionGround.CONTACT_FREE
            ? List.of(RuleKeys.FIRST_EFFORT) : List.of();
    }

    private static List<String> usually(SuspensionGround ground) {
        return switch (ground) {
            case SICKNESS -> all(WITH_THE_CITIZEN, AT_THE_COMPANY);
            case HOLIDAY, LEAVE -> all(WITH_THE_CITIZEN, List.of(RuleKeys.CONTACT), AT_THE_COMPANY);
            case CONTACT_FREE -> all(WITH_THE_CITIZEN, List.of(RuleKeys.CONTACT, RuleKeys.LEGAL_TALKS));
            case TREATMENT, EXEMPTION -> List.of(RuleKeys.FIRST_EFFORT, RuleKeys.PLACEMENT);
            case CERTIFICATE -> List.of(RuleKeys.PREPARATION);
            case AUTHORITY, OTHER -> List.of();
        };
    }

    @SafeVarargs
    private static List<String> all(List<String>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }
}
