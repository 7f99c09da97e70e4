package dk.roedtraad.transfer;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Open matters as a JSON document in one column. */
@Converter
public class OpenMattersColumn extends JsonColumn<List<OpenMatter>>
    implements AttributeConverter<List<OpenMatter>, String> {

    /** For the persistence provider, which looks for the types on the converter itself. */
    public OpenMattersColumn() {
        super(new TypeReference<>() { });
    }
}
