package dk.roedtraad.programme;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Attempts to reach a citizen as a JSON document in one column. */
@Converter
public class ContactAttemptsColumn extends JsonColumn<List<ContactAttempt>>
    implements AttributeConverter<List<ContactAttempt>, String> {

    /** For the persistence provider, which looks for the types on the converter itself. */
    public ContactAttemptsColumn() {
        super(new TypeReference<>() { });
    }
}
