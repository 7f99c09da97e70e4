package dk.roedtraad.meetings;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** Keeps who took part as JSON in one column. */
@Converter
public class AttendanceColumn extends JsonColumn<List<Attendance>>
    implements AttributeConverter<List<Attendance>, String> {

    /** For the persistence provider, which finds the types on the converter itself only. */
    public AttendanceColumn() {
        super(new TypeReference<>() { });
    }
}
