package dk.roedtraad.deadlines;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Keeps on which days a deadline stood still, as it was seen when something happened to it. */
@Converter
public class PausesColumn extends JsonColumn<List<Pause>> implements AttributeConverter<List<Pause>, String> {

    /** For the persistence provider. */
    public PausesColumn() {
        super(new TypeReference<>() { });
    }
}
