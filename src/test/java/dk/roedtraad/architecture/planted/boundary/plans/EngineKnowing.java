package dk.roedtraad.architecture.planted.boundary.plans;

import org.camunda.bpm.engine.RuntimeService;

/** Planted: a feature that knows the engine. */
class EngineKnowing {

    RuntimeService engine;
}
