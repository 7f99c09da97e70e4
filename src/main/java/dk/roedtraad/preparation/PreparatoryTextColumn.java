package dk.roedtraad.preparation;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps a preparatory part as JSON in one column. */
@Converter
public class PreparatoryTextColumn extends JsonColumn<PreparatoryText>
    implements AttributeConverter<PreparatoryText, String> {

    /** For the persistence provider, which finds the types on the converter itself only. */
    public PreparatoryTextColumn() {
        super(new TypeReference<>() { });
    }
}
