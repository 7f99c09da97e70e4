/**
 * The guards: what holds for every class, model, form, table and file of the project, whoever wrote it.
 *
 * <p>A guard is a function from what it looks at to the list of what breaks it. Its test calls it twice: on the
 * project, where the list is empty, and on a planted violation, where it is not. The planted classes stand under
 * {@code planted}, in sub-packages named as the modules they imitate; they never belong into a deployment.
 */
package dk.roedtraad.architecture;
