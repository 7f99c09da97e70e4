package dk.roedtraad.cases;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps a party representative in its column. */
@Converter
public class PartyRepresentativeColumn extends JsonColumn<PartyRepresentative>
    implements AttributeConverter<PartyRepresentative, String> {

    /** For the persistence provider. */
    public PartyRepresentativeColumn() {
        super(new TypeReference<>() { });
    }
}
