package dk.roedtraad.rest;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Identity;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries out an act with an {@code Idempotency-Key} once, and answers each repetition with the first one's answer.
 *
 * <p>It runs inside the act's transaction: the answer is kept if and only if the act is. An act that was refused keeps
 * nothing, so that it is tried afresh when it is repeated.
 */
@Act
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 400)
class Idempotency {

    @Inject
    IdempotentCall call;

    @Inject
    IdempotentAnswers answers;

    @Inject
    CurrentPerson person;

    @AroundInvoke
    Object once(InvocationContext act) throws Exception {
        if (!isKeyed(act.getMethod())) {
            return act.proceed();
        }
        Identity caller = person.identity();
        Optional<IdempotentAnswer> before = answers.find(caller, call.key());
        if (before.isPresent()) {
            return again(before.get());
        }
        UUID claim = answers.claim(caller, call);
        Object returned = act.proceed();
        keep(claim, returned);
        return returned;
    }

    private boolean isKeyed(Method method) {
        try {
            return call.isFor(method);
        } catch (ContextNotActiveException outsideARequest) {
            return false;
        }
    }

    /** Returns nothing: the answer given before is put in its place on the way out, whatever the act returns. */
    private Object again(IdempotentAnswer before) {
        if (!before.fingerprint().equals(call.fingerprint())) {
            throw Problem.unprocessable("idempotency-key-reused", "The Idempotency-Key was used for another request.",
                "Use a fresh key for each act.");
        }
        call.answerAgain(before);
        return null;
    }

    private void keep(UUID claim, Object returned) throws SQLException {
        IdempotentAnswer answer = IdempotentAnswer.of(call.fingerprint(), returned);
        if (answer.isSuccess()) {
            answers.keep(claim, answer);
        } else {
            answers.release(claim);
        }
    }
}
