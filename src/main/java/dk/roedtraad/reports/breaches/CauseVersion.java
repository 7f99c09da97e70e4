package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Words;

import java.time.Instant;

/**
 * Why a deadline was breached, as somebody said it.
 *
 * @param version its number, from 1; the last one holds
 * @param cause the code
 * @param title what the code means
 * @param comment in words, or null
 * @param person who said it
 * @param registeredAt when
 */
public record CauseVersion(int version, CauseCode cause, Words title, String comment, String person,
                           Instant registeredAt) {
}
