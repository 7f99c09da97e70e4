package dk.roedtraad.rules;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps the numbers that a municipality settled. */
@Converter
public class RuleNumbersColumn extends JsonColumn<RuleNumbers> implements AttributeConverter<RuleNumbers, String> {

    /** For the persistence provider. */
    public RuleNumbersColumn() {
        super(new TypeReference<>() { });
    }
}
