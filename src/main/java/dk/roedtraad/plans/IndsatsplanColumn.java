package dk.roedtraad.plans;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps an indsatsplan in its column. */
@Converter
public class IndsatsplanColumn extends JsonColumn<Indsatsplan> implements AttributeConverter<Indsatsplan, String> {

    /** For the persistence provider. */
    public IndsatsplanColumn() {
        super(new TypeReference<>() { });
    }
}
