package dk.roedtraad.reports;

/**
 * What a figure measures.
 *
 * @param key its name in answers
 * @param title what it is called
 * @param definition what is counted, and of which
 * @param source the page or paragraph that asks for it, or "own proposal"
 */
public record Measure(String key, Words title, Words definition, String source) {
}
