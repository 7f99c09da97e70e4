package dk.roedtraad.rest;

import java.util.regex.Pattern;

/** Names that a caller made up are repeated in an answer or log only when they cannot be personal data. */
final class SafeName {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z._-]{0,39}\\d{0,3}");

    private SafeName() {
    }

    static boolean isSafe(String name) {
        return name != null && SAFE.matcher(name).matches();
    }

    static String of(String name) {
        return isSafe(name) ? name : "?";
    }
}
