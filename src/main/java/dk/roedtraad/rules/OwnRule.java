package dk.roedtraad.rules;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What a municipality once settled for a rule: numbers of its own, or that the profile's hold again. What was settled
 * before is never changed.
 */
@Entity
@Table(name = "own_rule")
class OwnRule extends MunicipalRow {

    @Column(name = "profile")
    private String profile;

    @Column(name = "rule_key")
    private String key;

    @Column(name = "from_week")
    private int fromWeek;

    @Column(name = "version")
    private int version;

    @Convert(converter = RuleNumbersColumn.class)
    @Column(name = "numbers")
    private RuleNumbers numbers;

    @Column(name = "reason")
    private String reason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected OwnRule() {
    }

    /** @param numbers the numbers, or null for the profile's again */
    OwnRule(Rule rule, int version, RuleNumbers numbers, String reason) {
        super(UUID.randomUUID());
        this.profile = rule.profile();
        this.key = rule.key();
        this.fromWeek = rule.firstWeek();
        this.version = version;
        this.numbers = numbers;
        this.reason = reason;
    }

    void settled(String by, Instant at) {
        settledBy = by;
        settledAt = at;
    }

    boolean isOf(Rule rule) {
        return profile.equals(rule.profile()) && key.equals(rule.key()) && fromWeek == rule.firstWeek();
    }

    int version() {
        return version;
    }

    RuleNumbers numbers() {
        return numbers;
    }

    OwnRuleView view() {
        return new OwnRuleView(version, fromWeek, numbers, reason, settledBy, settledAt);
    }
}
