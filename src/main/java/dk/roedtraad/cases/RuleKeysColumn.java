package dk.roedtraad.cases;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Keeps the keys of the rules that a suspension covers. */
@Converter
public class RuleKeysColumn extends JsonColumn<List<String>> implements AttributeConverter<List<String>, String> {

    /** For the persistence provider. */
    public RuleKeysColumn() {
        super(new TypeReference<>() { });
    }
}
