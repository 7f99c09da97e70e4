package dk.roedtraad.support;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps a request for sparring in its column. */
@Converter
public class SparringRequestColumn extends JsonColumn<SparringRequest>
    implements AttributeConverter<SparringRequest, String> {

    /** For the persistence provider. */
    public SparringRequestColumn() {
        super(new TypeReference<>() { });
    }
}
