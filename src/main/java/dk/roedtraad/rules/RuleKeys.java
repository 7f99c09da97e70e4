package dk.roedtraad.rules;

import java.util.Set;

/** The names of the rules, the same in every profile; a profile need not have them all. */
public final class RuleKeys {

    /** The preparation, until the team has met; an adjournment is no end of it (A1.01). */
    public static final String PREPARATION = "F-PREP";

    /** The doctor's certificate LÆ 265, from its order until it has come (B.2). */
    public static final String CERTIFICATE = "F-LAE265";

    /** The team's indstilling, until the citizen has it (A1.02). */
    public static final String HANDOVER = "F-HANDOVER";

    /** The municipality's decision, counted from the indstilling (B.3). */
    public static final String DECISION = "F-DECISION";

    /** The coordinating caseworker's first meeting, counted from the team's meeting (A1.03). */
    public static final String FIRST_MEETING = "F-FIRST-S";

    /** The indsatsplan, from the programme's start until it is agreed (own proposal). */
    public static final String PLAN = "F-PLAN";

    /** Every contact with the citizen, counted from the one before; it only warns (own proposal on A1.14). */
    public static final String CONTACT = "F-CONTACT";

    /** The four talks that the law asks for in the programme's first months (LAB § 31 stk. 3). */
    public static final String LEGAL_TALKS = "F-LEGAL-TALKS";

    /** Every follow-up of the indsatsplan, counted from the one before (own proposal). */
    public static final String PLAN_FOLLOW_UP = "F-PLANFU";

    /** The first effort that counts, from the programme's start; else the team looks again (LAB § 113 stk. 2). */
    public static final String FIRST_EFFORT = "F-FIRST-EFFORT";

    /** The first placement, from the programme's start (A1.19). */
    public static final String PLACEMENT = "F-PLACEMENT";

    /** The company consultant's follow-up of a placement, counted from its start or the one before (own proposal). */
    public static final String PLACEMENT_FOLLOW_UP = "F-VKFU";

    /** The measurement of the citizen's progression, counted from the one before (A.7). */
    public static final String PROGRESSION = "F-PROG";

    /** The citizen survey after the visitation (A1.08). */
    public static final String FIRST_SURVEY = "F-SURV1";

    /** The citizen survey six months after the programme's start (A1.08). */
    public static final String SECOND_SURVEY = "F-SURV2";

    /** The review of the programme's status, counted back from its last day (own proposal). */
    public static final String END = "F-END";

    /** The window in which the citizen may appeal against the decision (B.7). */
    public static final String APPEAL = "F-APPEAL";

    /** The municipality's own look at a decision that the citizen appeals against (municipal practice, B.7). */
    public static final String REASSESSMENT = "F-REASSESS";

    /** Every one of them. */
    public static final Set<String> ALL = Set.of(
        PREPARATION, CERTIFICATE, HANDOVER, DECISION, FIRST_MEETING, PLAN, CONTACT, LEGAL_TALKS, PLAN_FOLLOW_UP,
        FIRST_EFFORT, PLACEMENT, PLACEMENT_FOLLOW_UP, PROGRESSION, FIRST_SURVEY, SECOND_SURVEY, END, APPEAL,
        REASSESSMENT);

    private RuleKeys() {
    }
}
