package dk.roedtraad.support;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps a mentor grant in its column. */
@Converter
public class MentorGrantColumn extends JsonColumn<MentorGrant> implements AttributeConverter<MentorGrant, String> {

    /** For the persistence provider. */
    public MentorGrantColumn() {
        super(new TypeReference<>() { });
    }
}
