package dk.roedtraad.meetings;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps the team's advice as JSON in one column. */
@Converter
public class AdviceColumn extends JsonColumn<Advice> implements AttributeConverter<Advice, String> {

    /** For the persistence provider, which finds the types on the converter itself only. */
    public AdviceColumn() {
        super(new TypeReference<>() { });
    }
}
