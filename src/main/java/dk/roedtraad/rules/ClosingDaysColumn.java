package dk.roedtraad.rules;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Keeps a list of closing days as it was settled. */
@Converter
public class ClosingDaysColumn extends JsonColumn<List<ClosingDay>>
    implements AttributeConverter<List<ClosingDay>, String> {

    /** For the persistence provider. */
    public ClosingDaysColumn() {
        super(new TypeReference<>() { });
    }
}
