package dk.roedtraad.rules;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps a rule as it read when it set a deadline. Very many deadlines have the same few wordings, so each is read only
 * once.
 */
@Converter
public class RuleColumn extends JsonColumn<Rule> implements AttributeConverter<Rule, String> {

    /** More than there are wordings in use at one time. */
    private static final int MOST = 2_000;

    private final Map<String, Rule> read = new ConcurrentHashMap<>();

    /** For the persistence provider. */
    public RuleColumn() {
        super(new TypeReference<>() { });
    }

    @Override
    public Rule convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        if (read.size() > MOST) {
            read.clear();
        }
        return read.computeIfAbsent(column, super::convertToEntityAttribute);
    }
}
