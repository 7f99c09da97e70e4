package dk.roedtraad.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Tells why a body could not be read. The reader's own messages repeat values and name classes, so none is passed on.
 */
final class JsonProblems {

    private static final String REMEDY = "Correct the body after the form's schema and send it again.";

    private JsonProblems() {
    }

    static Problem of(JacksonException unreadable) {
        if (unreadable.getCause() instanceof Problem problem) {
            return problem;
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (unreadable instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (unreadable instanceof InputCoercionException overflow) {
            return wrongType(overflow, "must be within the bounds of " + wordFor(overflow.getTargetType()));
        }
        if (saysAtStart(unreadable, "Duplicate Object property")) {
            return duplicate(unreadable);
        }
        return isOfTheParser(unreadable) ? malformed(unreadable) : wrongType(unreadable, "is not acceptable");
    }

    private static boolean isOfTheParser(JacksonException unreadable) {
        return unreadable.getClass().getName().startsWith("tools.jackson.core.");
    }

    private static Problem unknownField(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        String fields = known == null ? "" : known.stream().map(Object::toString).sorted()
            .collect(Collectors.joining(", "));
        return Problem.badRequest("unknown-field", "The body has a field that is not known here.",
            "Leave the field out, or correct its name.").at(JsonPointers.of(unknown), "known are: " + fields);
    }

    private static Problem mismatch(MismatchedInputException mismatch) {
        Class<?> wanted = mismatch.getTargetType();
        if (saysAtStart(mismatch, "Trailing token")) {
            return malformed(mismatch);
        }
        if (wanted != null && wanted.isEnum() && mismatch instanceof InvalidFormatException
            && mismatch.getCurrentToken() == JsonToken.VALUE_STRING) {
            return Problem.badRequest("unknown-value", "The body has a value that is not among those allowed.", REMEDY)
                .at(JsonPointers.of(mismatch), "must be " + wordFor(wanted));
        }
        return wrongType(mismatch, "must be " + wordFor(wanted));
    }

    private static Problem wrongType(JacksonException unreadable, String detail) {
        return Problem.badRequest("wrong-type", "The body has a value of the wrong kind.", REMEDY)
            .at(JsonPointers.of(unreadable), detail);
    }

    private static Problem duplicate(JacksonException unreadable) {
        return Problem.badRequest("duplicate-field", "The body has the same field twice.", "Send each field once.")
            .at(JsonPointers.ofParser(unreadable), "stands more than once");
    }

    private static Problem malformed(JacksonException unreadable) {
        TokenStreamLocation where = unreadable.getLocation();
        String place = where == null || where.getLineNr() < 1 ? ""
            : "near line " + where.getLineNr() + ", column " + where.getColumnNr();
        return Problem.badRequest("malformed-json", "The body is not one JSON value.",
            "Send well-formed JSON in UTF-8.")
            .at(JsonPointers.ofParser(unreadable), place.isEmpty() ? "cannot be read" : "cannot be read " + place);
    }

    private static boolean saysAtStart(JacksonException unreadable, String words) {
        return unreadable.getOriginalMessage() != null && unreadable.getOriginalMessage().startsWith(words);
    }

    static String wordFor(Class<?> type) {
        if (type == null) {
            return "as the schema says";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name())
                .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "text without control characters";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? numberWord(type) : objectWord(type);
    }

    private static String numberWord(Class<?> type) {
        boolean whole = type != double.class && type != float.class && type != Double.class && type != Float.class
            && type != BigDecimal.class;
        return whole ? "a whole number" : "a number";
    }

    private static String objectWord(Class<?> type) {
        if (type == LocalDate.class) {
            return "a date such as 2026-01-31";
        }
        if (type == Instant.class) {
            return "an instant such as 2026-01-31T12:00:00Z";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
