package dk.roedtraad.rest;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** JSON pointers (RFC 6901) to what is wrong in a body. Names that a caller made up are masked unless harmless. */
final class JsonPointers {

    private JsonPointers() {
    }

    static String of(JacksonException unreadable) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : unreadable.getPath()) {
            append(pointer, step.getPropertyName(), step.getIndex());
        }
        return pointer.toString();
    }

    /** Where the parser stood when it gave up; what was read so far may not be a value yet. */
    static String ofParser(JacksonException unreadable) {
        return unreadable.processor() instanceof JsonParser parser ? of(parser.streamReadContext()) : of(unreadable);
    }

    private static String of(TokenStreamContext place) {
        if (place.getParent() == null) {
            return "";
        }
        StringBuilder pointer = new StringBuilder(of(place.getParent()));
        if (place.inArray() || place.currentName() != null) {
            append(pointer, place.inArray() ? null : place.currentName(), place.getCurrentIndex());
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String name, int index) {
        pointer.append('/').append(name == null ? String.valueOf(Math.max(index, 0)) : SafeName.of(name));
    }
}
