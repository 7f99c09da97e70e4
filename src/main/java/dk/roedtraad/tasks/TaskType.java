package dk.roedtraad.tasks;

import dk.roedtraad.security.Role;

/**
 * A kind of task.
 *
 * @param key the user task's id in the models
 * @param danishTitle what a caseworker reads
 * @param englishTitle the same in English
 * @param role who may do it
 * @param performer which of the case's people it goes to
 * @param form the record that its completion is read into
 * @param <F> the form
 */
public record TaskType<F extends TaskForm>(String key, String danishTitle, String englishTitle, Role role,
                                           Performer performer, Class<F> form) {
}
