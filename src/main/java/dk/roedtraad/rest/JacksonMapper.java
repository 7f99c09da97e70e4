package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import tools.jackson.core.JacksonException;

/** Answers a body that could not be read. */
@Provider
@ApplicationScoped
public class JacksonMapper implements ExceptionMapper<JacksonException> {

    @Inject
    RequestLog log;

    @Override
    public Response toResponse(JacksonException unreadable) {
        return ProblemResponse.of(JsonProblems.of(unreadable), log.requestId());
    }
}
