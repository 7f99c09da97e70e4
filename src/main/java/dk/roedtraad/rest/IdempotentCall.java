package dk.roedtraad.rest;

import jakarta.enterprise.context.RequestScoped;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** The act that this request is to carry out once only, if the caller sent a key for it. */
@RequestScoped
class IdempotentCall {

    private String key;

    private String request;

    private String fingerprint;

    private Method act;

    private IdempotentAnswer before;

    void begin(String itsKey, String itsRequest, String itsFingerprint, Method itsAct) {
        key = itsKey;
        request = itsRequest;
        fingerprint = itsFingerprint;
        act = itsAct;
    }

    /** @return whether this very method is the act, and not something that it calls */
    boolean isFor(Method method) {
        return act != null && act.getName().equals(method.getName())
            && act.getDeclaringClass().isAssignableFrom(method.getDeclaringClass())
            && Arrays.equals(act.getParameterTypes(), method.getParameterTypes());
    }

    void answerAgain(IdempotentAnswer itsAnswer) {
        before = itsAnswer;
    }

    /** @return the answer that was given before, when this request repeats one */
    Optional<IdempotentAnswer> before() {
        return Optional.ofNullable(before);
    }

    String key() {
        return key;
    }

    String request() {
        return request;
    }

    String fingerprint() {
        return fingerprint;
    }
}
