package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads and checks a form whose type is known only at run time, exactly as the server does with any other body. */
@ApplicationScoped
public class Forms {

    @Inject
    Validator validator;

    /**
     * Reads a body.
     *
     * @throws Problem 400 when it is not the form asked for, 422 {@code invalid-form} when it breaks a rule
     */
    public <F> F read(byte[] body, Class<F> form) {
        try {
            return checked(form.cast(JsonBody.read(body == null ? new byte[0] : body,
                Json.mapper().constructType(form))));
        } catch (JacksonException unreadable) {
            throw JsonProblems.of(unreadable);
        }
    }

    /**
     * Reads a part of a body that was read already; pointers begin at the part.
     *
     * @throws Problem 400 when it is not the form asked for, 422 {@code invalid-form} when it breaks a rule
     */
    public <F> F read(JsonNode part, Class<F> form) {
        return read(Json.write(part), form);
    }

    /**
     * Checks a form made by hand.
     *
     * @return the form
     * @throws Problem 422 {@code invalid-form}
     */
    public <F> F checked(F form) {
        Set<ConstraintViolation<F>> broken = validator.validate(form);
        if (!broken.isEmpty()) {
            throw Violations.of(broken);
        }
        return form;
    }
}
