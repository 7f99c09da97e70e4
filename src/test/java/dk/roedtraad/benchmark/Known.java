package dk.roedtraad.benchmark;

import java.util.Set;
import java.util.UUID;

/**
 * What the values of the templates' rows may name.
 *
 * @param team the templates' team
 * @param people who works there
 * @param shared the ids of what a municipality has only once
 * @param fixed the ids of what all municipalities have in common, such as the models
 */
record Known(String team, Set<String> people, Set<UUID> shared, Set<UUID> fixed) {
}
