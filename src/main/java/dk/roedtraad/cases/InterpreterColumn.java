package dk.roedtraad.cases;

import dk.roedtraad.rest.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

/** Keeps the need of an interpreter in its column. */
@Converter
public class InterpreterColumn extends JsonColumn<Interpreter> implements AttributeConverter<Interpreter, String> {

    /** For the persistence provider. */
    public InterpreterColumn() {
        super(new TypeReference<>() { });
    }
}
