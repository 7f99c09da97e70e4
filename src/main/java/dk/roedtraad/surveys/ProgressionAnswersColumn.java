package dk.roedtraad.surveys;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** The answers of a measurement as a JSON document in one column. */
@Converter
public class ProgressionAnswersColumn extends JsonColumn<List<ProgressionAnswer>>
    implements AttributeConverter<List<ProgressionAnswer>, String> {

    /** For the persistence provider, which looks for the types on the converter itself. */
    public ProgressionAnswersColumn() {
        super(new TypeReference<>() { });
    }
}
