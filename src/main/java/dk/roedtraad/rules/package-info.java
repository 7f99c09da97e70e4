/**
 * What the rules say: by when each thing is to be done, in which profile, on what ground, and how days are counted.
 *
 * <p>Rules are data with a source; they come through {@link dk.roedtraad.rules.RuleSource}, and a municipality may
 * have numbers and closing days of its own, each version of which is kept with who settled it and why. A rule of law it
 * can only make stricter. What cannot be evaluated fails loudly: a wrong table fails the start, numbers that no longer
 * fit fail the act that needs them.
 *
 * <p>It knows no case: which event starts a rule's clock, and how a deadline fares, is the matter
 * of {@code deadlines}.
 *
 * <p>What a rule rests on stands with it: the evaluation of Bedre Ressourceforløb 2019, the law, practice, or our own
 * proposal.
 */
package dk.roedtraad.rules;
