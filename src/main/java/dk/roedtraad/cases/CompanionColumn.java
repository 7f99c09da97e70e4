package dk.roedtraad.cases;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps a companion in its column. */
@Converter
public class CompanionColumn extends JsonColumn<Companion> implements AttributeConverter<Companion, String> {

    /** For the persistence provider. */
    public CompanionColumn() {
        super(new TypeReference<>() { });
    }
}
