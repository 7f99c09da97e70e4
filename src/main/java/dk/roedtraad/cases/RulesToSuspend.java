package dk.roedtraad.cases;

import java.util.List;

/** Asks the ledger, which alone knows the rules, what a suspension is to cover. */
public interface RulesToSuspend {

    /**
     * @param profile the key of the profile whose rules the case follows
     * @param ground why rules are to stand still; never AUTHORITY, which stops all
     * @param named the keys of the rules that are named; empty to leave it to the ground
     * @return the keys of the rules that stand still, in their order, each once
     * @throws dk.roedtraad.rest.Problem 422 {@code unknown-rule}, {@code rule-not-suspendable},
     *     {@code suspension-without-rules}
     */
    List<String> of(String profile, SuspensionGround ground, List<String> named);
}
