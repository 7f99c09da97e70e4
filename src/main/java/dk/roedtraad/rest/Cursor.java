package dk.roedtraad.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;

/** The sort key of a page's last row, wrapped so that nobody builds on its form. It holds ids and dates only. */
final class Cursor {

    private static final int LONGEST = 500;

    private Cursor() {
    }

    static String wrap(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Problem 400 {@code bad-cursor} */
    static String unwrap(String cursor) {
        if (cursor.isEmpty() || cursor.length() > LONGEST) {
            throw bad();
        }
        try {
            ByteBuffer key = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            String text = StandardCharsets.UTF_8.newDecoder().decode(key).toString();
            if (!text.matches(StrictText.TEXT_PATTERN)) {
                throw bad();
            }
            return text;
        } catch (IllegalArgumentException | CharacterCodingException foreign) {
            throw bad();
        }
    }

    /** Reads a key; whatever the parser cannot read was not made here. */
    static <K> K read(String cursor, Function<String, K> parse) {
        String key = unwrap(cursor);
        try {
            return parse.apply(key);
        } catch (RuntimeException foreign) {
            throw bad();
        }
    }

    private static Problem bad() {
        return Problem.badRequest("bad-cursor", "The cursor was not given out by this list.",
            "Begin without a cursor and follow each page's next.");
    }
}
