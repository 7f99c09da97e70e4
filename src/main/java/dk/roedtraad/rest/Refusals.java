package dk.roedtraad.rest;

/** The problems behind the statuses with which the server itself refuses a request. */
final class Refusals {

    private Refusals() {
    }

    static Problem of(int status) {
        switch (status) {
            case 401:
                return Problem.unauthorized("not-signed-in", "The request carries no valid bearer token.",
                    "Send the header 'Authorization: Bearer <token>' with a token that has not expired.");
            case 403:
                return Problem.forbidden("forbidden-role", "The person may not do this.",
                    "Let a person with the right role do it, or have the role granted.");
            case 404:
                return notFound();
            case 405:
                return Problem.of(status, "method-not-allowed", "The method is not possible at this address.",
                    "Use a method that the header Allow names.");
            case 406:
                return Problem.of(status, "not-acceptable", "The answer cannot be given in a media type asked for.",
                    "Accept application/json.");
            case 415:
                return Problem.of(status, "unsupported-media-type", "The body's media type cannot be read here.",
                    "Send Content-Type: application/json.");
            default:
                return Problem.of(status, "bad-request", "The request cannot be understood.",
                    "Compare the request with the OpenAPI document.");
        }
    }

    static Problem notFound() {
        return Problem.notFound("not-found", "There is nothing at this address.",
            "Check the address against the OpenAPI document, and the id against the list it came from.");
    }
}
