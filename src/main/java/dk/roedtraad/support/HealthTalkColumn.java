package dk.roedtraad.support;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps a talk with the health coordinator in its column. */
@Converter
public class HealthTalkColumn extends JsonColumn<HealthTalk> implements AttributeConverter<HealthTalk, String> {

    /** For the persistence provider. */
    public HealthTalkColumn() {
        super(new TypeReference<>() { });
    }
}
