package dk.roedtraad.surveys;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** The replies to a survey as a JSON document in one column. */
@Converter
public class SurveyRepliesColumn extends JsonColumn<List<SurveyReply>>
    implements AttributeConverter<List<SurveyReply>, String> {

    /** For the persistence provider, which looks for the types on the converter itself. */
    public SurveyRepliesColumn() {
        super(new TypeReference<>() { });
    }
}
