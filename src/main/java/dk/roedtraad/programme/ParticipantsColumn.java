package dk.roedtraad.programme;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Participants as a JSON document in one column. */
@Converter
public class ParticipantsColumn extends JsonColumn<List<Participant>>
    implements AttributeConverter<List<Participant>, String> {

    /** For the persistence provider, which looks for the types on the converter itself. */
    public ParticipantsColumn() {
        super(new TypeReference<>() { });
    }
}
