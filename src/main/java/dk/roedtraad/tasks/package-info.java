/**
 * The worklist: what is to be done next in each case, by whom and by when, and the one door through which a
 * planned step is completed.
 *
 * <p>It does not know what a step means: each user task is a {@link dk.roedtraad.tasks.TaskAct} in the feature that
 * owns it. It does not say what comes next: that is the process, reached through {@link dk.roedtraad.tasks.Workflow}.
 * Its rows are its own and are written in the act's transaction; the engine's task tables are never asked.
 */
package dk.roedtraad.tasks;
