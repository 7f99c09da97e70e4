package dk.roedtraad.plans;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps a CV in its column. */
@Converter
public class CvColumn extends JsonColumn<Cv> implements AttributeConverter<Cv, String> {

    /** For the persistence provider. */
    public CvColumn() {
        super(new TypeReference<>() { });
    }
}
