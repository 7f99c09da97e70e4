package dk.roedtraad.deadlines;

/**
 * Why something happened to a deadline.
 *
 * @param reason a stable code or a person's words, or null when the thing speaks for itself
 * @param authority who allowed it, or null when nobody had to
 * @param legalBasis the paragraph it rests on, or null
 */
record Why(String reason, String authority, String legalBasis) {

    static Why of(String reason) {
        return new Why(reason, null, null);
    }
}
