package dk.roedtraad.rules;

import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what is wrong with how rules read. What must hold of their days is tried on every day of a common year and a
 * leap year, since months, weeks and working days cannot be compared otherwise.
 */
public final class RuleCheck {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private static final LocalDate AFTER = LocalDate.of(2029, 1, 1);

    private static final Map<Unit, Integer> IN_TEN_YEARS = Map.of(Unit.CALENDAR_DAYS, 3660, Unit.WORKING_DAYS, 2600,
        Unit.WEEKS, 520, Unit.MONTHS, 120);

    private static final WorkingDays DAYS = new WorkingDays();

    private RuleCheck() {
    }

    /** @return what is wrong with the rules of one profile, each by itself and beside one another */
    public static List<RuleFault> profile(List<Rule> rules) {
        List<RuleFault> faults = new ArrayList<>();
        rules.forEach(rule -> faults.addAll(rule(rule)));
        rules.stream().collect(Collectors.groupingBy(Rule::key, LinkedHashMap::new, Collectors.toList())).values()
            .forEach(rows -> faults.addAll(stages(rows)));
        return faults;
    }

    /** @return what is wrong with a rule by itself */
    public static List<RuleFault> rule(Rule rule) {
        List<RuleFault> faults = new ArrayList<>();
        note(faults, !RuleKeys.ALL.contains(rule.key()), rule, "key", "names no rule");
        boolean endless = false;
        for (Map.Entry<String, Amount> amount : amounts(rule).entrySet()) {
            boolean tooFar = isTooFar(amount.getValue());
            endless |= tooFar;
            note(faults, tooFar, rule, amount.getKey(), "lies more than ten years away");
        }
        if (!endless) {
            faults.addAll(shape(rule));
            faults.addAll(order(rule));
        }
        return faults;
    }

    /** @return what is wrong with a municipality's own numbers in place of the profile's, the law's bounds aside */
    static List<RuleFault> own(Rule profiles, Rule own) {
        List<RuleFault> faults = rule(own);
        note(faults, own.countsBack() != profiles.countsBack(), own, "amount", "counts the other way");
        return faults;
    }

    /** @return where numbers of a municipality's own ask for less than the law, as the profile's rule says it */
    static List<RuleFault> beyondLaw(Rule law, Rule own) {
        List<RuleFault> faults = new ArrayList<>();
        if (law.origin() == Origin.LAW) {
            boolean rolls = own.roll() && !law.roll() || own.amount().unit() == Unit.WORKING_DAYS
                && law.amount().unit() != Unit.WORKING_DAYS;
            note(faults, law.effect() == Effect.WINDOW && !own.amount().equals(law.amount()), own, "amount",
                "is the citizen's time and cannot be changed");
            note(faults, rolls, own, rolls && own.roll() ? "roll" : "unit", "would move it by the closing days");
            note(faults, own.cap() != null, own, "capAmount", "the law's day cannot be extended");
            note(faults, FIRST.datesUntil(AFTER).anyMatch(day ->
                DueDate.of(own, day, DAYS).isAfter(DueDate.of(law, day, DAYS))), own, "amount", "is beyond the law");
        }
        return faults;
    }

    private static List<RuleFault> shape(Rule rule) {
        List<RuleFault> faults = new ArrayList<>();
        boolean inDays = rule.amount().unit() == Unit.CALENDAR_DAYS || rule.amount().unit() == Unit.WORKING_DAYS;
        note(faults, rule.roll() && !inDays, rule, "roll", "only a rule counted in days moves to a working day");
        note(faults, rule.delay() != null && (rule.countsBack() || rule.delay().amount() < 0), rule, "delayAmount",
            "only counting on can begin later");
        note(faults, rule.effect() == Effect.WARNING && rule.warn() == null, rule, "warnAmount",
            "a rule that only warns needs a warning");
        note(faults, rule.cap() != null && (rule.origin() == Origin.LAW || rule.effect() == Effect.WINDOW), rule,
            "capAmount", "what the law says cannot be extended");
        Stage stage = rule.stage();
        note(faults, stage != null && stage.fromWeek() != null && stage.fromWeek() < 0, rule, "fromWeek",
            "lies before the programme");
        note(faults, last(rule) != null && last(rule) <= rule.firstWeek(), rule, "untilWeek",
            "is not after the first week");
        return faults;
    }

    private static List<RuleFault> order(Rule rule) {
        return FIRST.datesUntil(AFTER).flatMap(anchor -> order(rule, anchor).stream()).distinct().toList();
    }

    private static List<RuleFault> order(Rule rule, LocalDate anchor) {
        LocalDate begin = DueDate.begin(rule, anchor, DAYS);
        LocalDate due = DueDate.of(rule, anchor, DAYS);
        LocalDate warn = rule.warn() == null ? null : DueDate.rung(rule, rule.warn(), begin, due, DAYS);
        LocalDate soft = rule.soft() == null ? null : DueDate.rung(rule, rule.soft(), begin, due, DAYS);
        LocalDate cap = DueDate.count(rule.cap(), begin, DAYS);
        List<RuleFault> faults = new ArrayList<>();
        note(faults, isAfter(warn, due), rule, "warnAmount", "comes after the due day");
        note(faults, isAfter(soft, due), rule, "softAmount", "comes after the due day");
        note(faults, isAfter(warn, soft), rule, "warnAmount", "comes after the soft point");
        note(faults, !rule.countsBack() && isAfter(begin, warn), rule, "warnAmount", "comes before counting begins");
        note(faults, !rule.countsBack() && isAfter(begin, soft), rule, "softAmount", "comes before counting begins");
        note(faults, isAfter(due, cap), rule, "capAmount", "comes before the due day");
        return faults;
    }

    private static boolean isAfter(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    /** The rows of one rule must follow one another over the weeks of a programme, without overlap or gap. */
    private static List<RuleFault> stages(List<Rule> rows) {
        List<RuleFault> faults = new ArrayList<>();
        List<Rule> inOrder = rows.stream().sorted(Comparator.comparing(Rule::firstWeek)).toList();
        for (int at = 0; at < inOrder.size(); at++) {
            Rule row = inOrder.get(at);
            Integer until = at == 0 ? Integer.valueOf(0) : last(inOrder.get(at - 1));
            note(faults, until == null || row.firstWeek() < until, row, "fromWeek", "overlaps another row of the rule");
            note(faults, until != null && row.firstWeek() > until, row, "fromWeek",
                "leaves weeks before it without a rule");
        }
        Rule end = inOrder.get(inOrder.size() - 1);
        note(faults, last(end) != null, end, "untilWeek", "leaves the weeks after it without a rule");
        return faults;
    }


    private static Integer last(Rule rule) {
        return rule.stage() == null ? null : rule.stage().untilWeek();
    }

    private static Map<String, Amount> amounts(Rule rule) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        amounts.put("amount", rule.amount());
        amounts.put("delayAmount", rule.delay());
        amounts.put("warnAmount", rule.warn());
        amounts.put("softAmount", rule.soft());
        amounts.put("capAmount", rule.cap());
        return amounts;
    }

    private static boolean isTooFar(Amount amount) {
        return amount != null && (amount.amount() > IN_TEN_YEARS.get(amount.unit())
            || amount.amount() < -IN_TEN_YEARS.get(amount.unit()));
    }

    private static void note(List<RuleFault> faults, boolean wrong, Rule rule, String column, String says) {
        if (wrong) {
            faults.add(new RuleFault(rule, column, says));
        }
    }
}
