package dk.roedtraad.architecture.planted.boundary.plans;

import jakarta.ws.rs.core.Response;

/** Planted: a resource by its name only. */
class PathlessResource {

    Response answer;
}
