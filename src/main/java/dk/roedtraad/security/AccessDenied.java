package dk.roedtraad.security;

/** The caller may not do this; {@code rest} turns it into a problem with status, code and remedy. */
public final class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String remedy;

    private AccessDenied(int status, String code, String detail, String remedy) {
        super(detail);
        this.status = status;
        this.code = code;
        this.remedy = remedy;
    }

    static AccessDenied notSignedIn() {
        return new AccessDenied(401, "not-signed-in", "The request carries no valid bearer token.",
            "Send the header 'Authorization: Bearer <token>' with a token that has not expired.");
    }

    static AccessDenied unknownPerson() {
        return new AccessDenied(403, "person-not-registered", "The person is not registered in the organisation.",
            "Let the municipality's operations register the person under /organisation/people.");
    }

    static AccessDenied notAnIntegrationClient() {
        return new AccessDenied(403, "on-behalf-of-not-allowed", "Only an integration client may act for another.",
            "Leave out the header On-Behalf-Of, or use the integration client's token.");
    }

    static AccessDenied roleMissing(Role... roles) {
        return new AccessDenied(403, "forbidden-role", "This needs one of the roles " + java.util.List.of(roles) + ".",
            "Let a person with that role do it, or have the role granted.");
    }

    /** @return HTTP status, 401 or 403 */
    public int status() {
        return status;
    }

    /** @return the stable problem code */
    public String code() {
        return code;
    }

    /** @return what the caller can do about it */
    public String remedy() {
        return remedy;
    }
}
