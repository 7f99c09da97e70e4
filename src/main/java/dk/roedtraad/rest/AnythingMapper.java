package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers every failure that no other mapper knows: what it means if that is known, else 500, logged once. */
@Provider
@ApplicationScoped
public class AnythingMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(AnythingMapper.class.getName());

    @Inject
    RequestLog log;

    @Override
    public Response toResponse(Throwable failure) {
        return ProblemResponse.of(problemOf(failure), log.requestId());
    }

    Problem problemOf(Throwable failure) {
        return Failures.known(failure).orElseGet(() -> unexpected(failure));
    }

    private Problem unexpected(Throwable failure) {
        LOG.log(Level.SEVERE, () -> "internal-error " + log + System.lineSeparator() + Failures.trace(failure));
        return Problem.of(500, "internal-error", "The module failed; nothing was changed.",
            "Try again later. If it lasts, tell operations the requestId.");
    }
}
