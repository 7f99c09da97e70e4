package dk.roedtraad.architecture.planted.boundary.process;

import org.camunda.bpm.engine.RuntimeService;

/** The process may know the engine. */
class Allowed {

    RuntimeService engine;
}
