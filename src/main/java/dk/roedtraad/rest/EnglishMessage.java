package dk.roedtraad.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/**
 * A broken constraint's message in English, whatever languages the server and the caller speak, and without the value
 * that broke it, even when a constraint's own message asks for the value.
 */
final class EnglishMessage {

    private static final MessageInterpolator MESSAGES = Validation.byDefaultProvider().configure()
        .getDefaultMessageInterpolator();

    private EnglishMessage() {
    }

    static String of(ConstraintViolation<?> broken) {
        return MESSAGES.interpolate(broken.getMessageTemplate(), new Valueless(broken.getConstraintDescriptor()),
            Locale.ROOT);
    }

    /** Where the message is made from: the constraint, and no value. */
    private record Valueless(ConstraintDescriptor<?> constraint) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public Object getValidatedValue() {
            return null;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("nothing to unwrap");
        }
    }
}
