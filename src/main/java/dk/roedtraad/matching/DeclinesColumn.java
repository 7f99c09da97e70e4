package dk.roedtraad.matching;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Keeps the declines of a match request in its column. */
@Converter
public class DeclinesColumn extends JsonColumn<List<Decline>> implements AttributeConverter<List<Decline>, String> {

    /** For the persistence provider. */
    public DeclinesColumn() {
        super(new TypeReference<>() { });
    }
}
