package dk.roedtraad.surveys;

/** At which point of the programme progression was measured. */
public enum MeasurementKind {
    /** At the start: what the later ones are compared with. */
    BASELINE,
    /** Along the way. */
    PROGRESSION,
    /** At the end. */
    FINAL
}
