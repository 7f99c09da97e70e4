package dk.roedtraad.matching;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps the observations of a follow-up in its column. */
@Converter
public class ObservationsColumn extends JsonColumn<Observations> implements AttributeConverter<Observations, String> {

    /** For the persistence provider. */
    public ObservationsColumn() {
        super(new TypeReference<>() { });
    }
}
