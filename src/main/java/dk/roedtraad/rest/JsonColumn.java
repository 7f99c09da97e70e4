package dk.roedtraad.rest;

import jakarta.persistence.AttributeConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/**
 * Keeps a document, or a list of them, as JSON in one text column; each document type has its own converter.
 *
 * <p>A column is read more leniently than a request: a field that the type has lost since is passed over, so that what
 * was written once can always be read.
 *
 * <p>The persistence provider makes a converter by reflection and reads its types from the class itself. So it is a
 * public class with a public constructor and says {@code implements AttributeConverter} once more.
 *
 * @param <T> the document, immutable
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private final ObjectReader reader;

    /** @param type the document's type, as {@code new TypeReference<>() { }} */
    protected JsonColumn(TypeReference<T> type) {
        this.reader = Json.mapper().readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public String convertToDatabaseColumn(T document) {
        return document == null ? null : Json.mapper().writeValueAsString(document);
    }

    @Override
    public T convertToEntityAttribute(String column) {
        try {
            return column == null ? null : reader.readValue(column);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("a stored document cannot be read", unreadable);
        }
    }
}
