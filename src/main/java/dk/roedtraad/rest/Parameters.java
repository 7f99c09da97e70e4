package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Converts path, query and header parameters as strictly as bodies are read. A path that cannot name anything is
 * answered like one that names nothing; any other parameter is named in the answer, its value is not repeated.
 */
@Provider
@ApplicationScoped
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.of(
        String.class, text -> shaped(text, StrictText.TEXT_PATTERN),
        UUID.class, text -> UUID.fromString(shaped(text, StrictText.UUID_PATTERN)),
        LocalDate.class, text -> LocalDate.parse(shaped(text, StrictText.DATE_PATTERN)),
        Instant.class, text -> Instant.parse(shaped(text, StrictText.INSTANT_PATTERN)),
        Integer.class, text -> Integer.valueOf(shaped(text, "-?\\d{1,10}")),
        int.class, text -> Integer.valueOf(shaped(text, "-?\\d{1,10}")),
        Long.class, text -> Long.valueOf(shaped(text, "-?\\d{1,19}")),
        long.class, text -> Long.valueOf(shaped(text, "-?\\d{1,19}")),
        Boolean.class, text -> Boolean.valueOf(shaped(text, "true|false")),
        boolean.class, text -> Boolean.valueOf(shaped(text, "true|false")));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> parser = type.isEnum() ? text -> constant(type, text) : PARSERS.get(type);
        return parser == null ? null : new Strict<>(parser, problemOf(type, annotations));
    }

    private static String shaped(String text, String shape) {
        if (!text.matches(shape)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> ((Enum<?>) value).name().equals(text))
            .findFirst().orElseThrow(IllegalArgumentException::new);
    }

    private static Problem problemOf(Class<?> type, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam) {
                return Refusals.notFound();
            }
            if (annotation instanceof QueryParam query) {
                return Violations.badParameter(query.value(), "must be " + JsonProblems.wordFor(type));
            }
            if (annotation instanceof HeaderParam header) {
                return Violations.badParameter(header.value(), "must be " + JsonProblems.wordFor(type));
            }
        }
        return Refusals.of(400);
    }

    /** A converter that answers one problem for all that it cannot read. */
    private record Strict<T>(Function<String, ?> parser, Problem problem) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw problem;
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
