package dk.roedtraad.rules;

/**
 * The numbers of a rule.
 *
 * @param amount how far from where counting begins it falls due
 * @param warn how far from there it is due soon, or null; a negative one in a rule that counts on counts back from the
 *     due day
 * @param soft how far from there it ought to be done, or null; a negative one as in {@code warn}
 * @param cap how far from there an extension may move it, or null when it cannot be extended
 * @param roll whether a due day counted in days moves to a working day
 */
public record RuleNumbers(Amount amount, Amount warn, Amount soft, Amount cap, boolean roll) {

    static RuleNumbers of(Rule rule) {
        return new RuleNumbers(rule.amount(), rule.warn(), rule.soft(), rule.cap(), rule.roll());
    }

    /**
     * The rule with these numbers instead of its own. What it rests on is the municipality's word now, but for a rule
     * of law: that one still rests on the law, which sets its utmost.
     *
     * @param version which of the municipality's wordings this is
     */
    Rule in(Rule rule, int version) {
        Origin origin = rule.origin() == Origin.LAW ? Origin.LAW : Origin.MUNICIPALITY;
        return new Rule(rule.key(), rule.version() + "+" + version, rule.profile(), rule.title(), rule.anchor(),
            rule.delay(), amount, warn, soft, cap, roll, rule.owner(), rule.suspendable(), rule.effect(), rule.stage(),
            rule.inForceUntil(), origin, "Kommunens egne tal; profilens: " + rule.source());
    }
}
