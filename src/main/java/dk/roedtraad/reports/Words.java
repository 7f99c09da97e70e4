package dk.roedtraad.reports;

/**
 * What people read, in both languages.
 *
 * @param da Danish
 * @param en English
 */
public record Words(String da, String en) {
}
