package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.programme.RecordDecision.Form;
import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import java.util.Set;

/** What a recorded decision must say to be one. */
final class DecisionRules {

    static final int MOST_YEARS = 3;

    static final int LEAST_MONTHS = 1;

    static final int MOST_DAYS_AHEAD = 90;

    private static final Set<CaseOutcome> POSSIBLE = Set.of(CaseOutcome.FLEX_JOB, CaseOutcome.DISABILITY_PENSION,
        CaseOutcome.JOB_CLARIFICATION, CaseOutcome.OTHER_EFFORT);

    private DecisionRules() {
    }

    static void check(Form form, LocalDate decidedOn) {
        check(form, decidedOn, decidedOn.plusDays(MOST_DAYS_AHEAD));
    }

    private static void check(Form form, LocalDate decidedOn, LocalDate latestStart) {
        switch (form.result()) {
            case GRANTED -> {
                FormRules.leftOut(form.outcome(), "/outcome");
                hasAPeriod(form);
                startsSoonAfter(decidedOn, latestStart, form);
                lastsAtLeastAMonth(form);
                lastsAtMostThreeYears(form);
            }
            case CONTINUED, NOT_FOLLOWED -> {
                hasNoProgramme(form);
                FormRules.leftOut(form.outcome(), "/outcome");
                FormRules.reasonGiven(form.reason());
            }
            case OTHER_OUTCOME -> {
                hasNoProgramme(form);
                leadsElsewhere(form.outcome());
            }
        }
    }

    /**
     * What a decision beside a running programme must say: a new period follows the old one without a break, and the
     * coordinating caseworker changes in another way.
     *
     * @param runsUntil the last day of the running period
     */
    static void checkBeside(LocalDate runsUntil, Form form, LocalDate decidedOn) {
        FormRules.leftOut(form.coordinatingCaseworker(), "/coordinatingCaseworker");
        LocalDate last = runsUntil.isBefore(decidedOn) ? decidedOn : runsUntil;
        check(form, decidedOn, last.plusDays(1));
    }

    private static void hasAPeriod(Form form) {
        if (form.startsOn() == null || form.endsOn() == null) {
            throw Problem.unprocessable("period-missing", "A granted programme has a first and a last day.",
                "Give both days.").at(form.startsOn() == null ? "/startsOn" : "/endsOn", "is required when granted");
        }
    }

    /** Own proposal: a start further ahead than 90 days is a typing error, or a decision to be made later. */
    private static void startsSoonAfter(LocalDate decidedOn, LocalDate latest, Form form) {
        if (form.startsOn().isBefore(decidedOn) || form.startsOn().isAfter(latest)) {
            throw Problem.unprocessable("programme-start-out-of-range",
                "The programme starts on the day of the decision or within " + MOST_DAYS_AHEAD + " days after it; a"
                    + " new period at the latest the day after the old one.",
                "Give a day from " + decidedOn + " to " + latest + ".")
                .at("/startsOn", "must be from " + decidedOn + " to " + latest);
        }
    }

    /** Own proposal. */
    private static void lastsAtLeastAMonth(Form form) {
        LocalDate earliest = form.startsOn().plusMonths(LEAST_MONTHS);
        if (form.endsOn().isBefore(earliest)) {
            throw Problem.unprocessable("programme-too-short", "A programme lasts at least a month.",
                "Give " + earliest + " or a later day.").at("/endsOn", "must be on or after " + earliest);
        }
    }

    /** Since 2022 one course lasts at most three years (lov om en aktiv beskæftigelsesindsats kap. 19). */
    private static void lastsAtMostThreeYears(Form form) {
        LocalDate latest = form.startsOn().plusYears(MOST_YEARS);
        if (form.endsOn().isAfter(latest)) {
            throw Problem.unprocessable("programme-too-long", "A programme lasts at most three years.",
                "Give " + latest + " or an earlier day; a further course needs a new decision.")
                .at("/endsOn", "must be on or before " + latest);
        }
    }

    private static void hasNoProgramme(Form form) {
        FormRules.leftOut(form.startsOn(), "/startsOn");
        FormRules.leftOut(form.endsOn(), "/endsOn");
        FormRules.leftOut(form.coordinatingCaseworker(), "/coordinatingCaseworker");
    }

    private static void leadsElsewhere(CaseOutcome outcome) {
        if (outcome == null) {
            throw Problem.unprocessable("outcome-missing", "It must be said where the case leads instead.",
                "Give the outcome.").at("/outcome", "is required with another outcome");
        }
        if (!POSSIBLE.contains(outcome)) {
            throw Problem.unprocessable("outcome-not-possible", "A decision instead of a programme cannot lead there.",
                "Choose FLEX_JOB, DISABILITY_PENSION, JOB_CLARIFICATION or OTHER_EFFORT.")
                .at("/outcome", "is not an outcome of this decision");
        }
    }
}
