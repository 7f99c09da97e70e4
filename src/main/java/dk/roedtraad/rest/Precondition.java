package dk.roedtraad.rest;

import jakarta.enterprise.context.RequestScoped;

/** The version of the case that the caller has seen, as the request's {@code If-Match} says. */
@RequestScoped
public class Precondition {

    private String ifMatch;

    void seen(String header) {
        ifMatch = header;
    }

    /**
     * Makes sure that the caller has seen the case as it stands; without {@code If-Match} every version will do.
     *
     * @throws Problem 412 {@code precondition-failed}
     */
    public void check(long version) {
        Etag.check(ifMatch, version);
    }
}
