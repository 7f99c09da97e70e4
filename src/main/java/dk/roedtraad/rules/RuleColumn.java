package dk.roedtraad.rules;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps a rule as it read when it set a deadline. */
@Converter
public class RuleColumn extends JsonColumn<Rule> implements AttributeConverter<Rule, String> {

    /** For the persistence provider. */
    public RuleColumn() {
        super(new TypeReference<>() { });
    }
}
