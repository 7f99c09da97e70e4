package dk.roedtraad.plans;

import dk.roedtraad.rest.Label;

/** What a follow-up leaves of the plan. */
public enum FollowUpResult {
    @Label(da = "Uændret", en = "Unchanged")
    UNCHANGED,
    @Label(da = "Justeret", en = "Adjusted")
    ADJUSTED,
    @Label(da = "Nyt mål", en = "Goal changed")
    GOAL_CHANGED;

    boolean changesPlan() {
        return this != UNCHANGED;
    }
}
