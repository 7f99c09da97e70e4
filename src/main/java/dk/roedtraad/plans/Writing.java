package dk.roedtraad.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which version of a case's document is written, when and by whom.
 *
 * @param caseId the case
 * @param number the version, from 1
 * @param on the day on which it was made with the citizen
 * @param at when it was registered
 * @param person who wrote it
 */
record Writing(UUID caseId, int number, LocalDate on, Instant at, String person) {
}
