/**
 * The engine behind the flow: which step is next in each case, as the BPMN models say.
 *
 * <p>Only this module knows the engine. It joins the act's transaction, keeps the worklist in step with the user tasks,
 * turns the features' events into messages, holds the models' timers at the ledger's dates and reads the deadline
 * rules from the decision table. It decides nothing: whether a step may be done is the feature's answer, by when is the
 * ledger's.
 */
package dk.roedtraad.process;
