package dk.roedtraad.plans;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps job goals in its column. */
@Converter
public class JobGoalsColumn extends JsonColumn<JobGoals> implements AttributeConverter<JobGoals, String> {

    /** For the persistence provider. */
    public JobGoalsColumn() {
        super(new TypeReference<>() { });
    }
}
