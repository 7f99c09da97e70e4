/**
 * By when: the ledger of each case's deadlines, and what moves them.
 *
 * <p>A deadline is a row with an append-only log, never a timer. Whether it is breached is derived from its dates each
 * time it is asked, so the answer is never late. {@link dk.roedtraad.deadlines.Clocks} is the one table of which event
 * starts, meets, takes back, corrects or cancels which rule. The rules are the matter of {@code rules}. It does not say
 * what is next (the process) nor whether a step may be done (the features).
 *
 * <p>A date is a day in Denmark, a deadline holds to the end of its day, and late means after that day. What the time
 * limits rest on stands with each rule: the evaluation of Bedre Ressourceforløb 2019, the law, or our own proposal.
 */
package dk.roedtraad.deadlines;
