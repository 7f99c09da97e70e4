package dk.roedtraad.plans;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a document, as the API shows it.
 *
 * @param version its number, from 1
 * @param writtenOn the day on which it was made
 * @param registeredAt when it was registered
 * @param writtenBy who wrote it
 * @param document what it says
 * @param <T> the document
 */
public record VersionView<T>(int version, LocalDate writtenOn, Instant registeredAt, String writtenBy, T document) {
}
