package dk.roedtraad.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The version of a thing as a strong entity tag (RFC 9110, section 8.8.3), and the check against one sent along. */
public final class Etag {

    private static final Pattern TAG_LIST = Pattern.compile("\\s*(W/)?\"[\\x21\\x23-\\x7e]{0,100}\""
        + "(\\s*,\\s*(W/)?\"[\\x21\\x23-\\x7e]{0,100}\"){0,20}\\s*");

    private Etag() {
    }

    /** @return the tag to answer with */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Makes sure that the caller has seen the thing as it stands.
     *
     * @param ifMatch the header {@code If-Match} as it came; null, when it was left out, lets the act through
     * @param version the version as it stands
     * @throws Problem 412 {@code precondition-failed} when it has changed since, 400 {@code bad-parameter} when the
     *     header is not a list of entity tags
     */
    public static void check(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.trim().equals("*")) {
            return;
        }
        if (!TAG_LIST.matcher(ifMatch).matches()) {
            throw Violations.badParameter("If-Match", "must be an entity tag in quotes");
        }
        String current = "\"" + version + "\"";
        if (Arrays.stream(ifMatch.split(",")).map(String::trim).noneMatch(current::equals)) {
            throw Problem.preconditionFailed("precondition-failed", "It has changed since it was read.",
                "Read the case again, look at what has changed, and repeat the act with the new ETag.");
        }
    }
}
