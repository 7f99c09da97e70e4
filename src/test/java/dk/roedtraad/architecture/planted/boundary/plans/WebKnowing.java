package dk.roedtraad.architecture.planted.boundary.plans;

import jakarta.ws.rs.core.Response;

/** Planted: an act that answers by itself. */
class WebKnowing {

    Response answer() {
        return null;
    }
}
