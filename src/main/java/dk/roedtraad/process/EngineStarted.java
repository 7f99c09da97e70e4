package dk.roedtraad.process;

/** The schema is in place, the models are deployed, and cases can go on; the engine's own threads come next. */
public record EngineStarted() {
}
