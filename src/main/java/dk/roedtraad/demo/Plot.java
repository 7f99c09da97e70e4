package dk.roedtraad.demo;

/** What becomes of a made-up citizen's case. */
enum Plot {
    ORDINARY_JOB("ORDINARY_JOB"),
    EDUCATION("EDUCATION"),
    FLEX_JOB("FLEX_JOB"),
    PART_TIME("PART_TIME_WITH_SUPPLEMENT"),
    PENSION_AFTER_PROGRAMME("DISABILITY_PENSION"),
    NEW_PROGRAMME("NEW_PROGRAMME"),
    OTHER_EFFORT("OTHER_EFFORT"),
    CONVERTED_TO_ORDINARY_HOURS("ORDINARY_JOB"),
    BROKEN_OFF_THEN_JOB("ORDINARY_JOB"),
    ADJOURNED_THEN_GRANTED("FLEX_JOB"),
    NOT_FOLLOWED_THEN_GRANTED("EDUCATION"),
    NO_SHOWS("PART_TIME_WITH_SUPPLEMENT"),
    NOT_READY_FOR_A_COMPANY("OTHER_EFFORT"),
    FLEX_JOB_BY_DECISION("FLEX_JOB"),
    PENSION_BY_DECISION("DISABILITY_PENSION"),
    CLARIFICATION_BY_DECISION("JOB_CLARIFICATION"),
    NOT_RELEVANT("OTHER_EFFORT"),
    WITHDRAWN("WITHDRAWN"),
    MOVED("MOVED"),
    DECEASED("DECEASED");

    private final String outcome;

    Plot(String outcome) {
        this.outcome = outcome;
    }

    /** @return the case's outcome, by the name the API gives it */
    String outcome() {
        return outcome;
    }

    /** @return whether the case ends before its flow does */
    boolean endsEarly() {
        return this == WITHDRAWN || this == MOVED || this == DECEASED;
    }

    /** @return whether the case leads through a programme */
    boolean hasProgramme() {
        return !endsEarly() && this != NOT_RELEVANT && recommendation().equals("RESOURCE_PROGRAMME");
    }

    /** @return what the team recommends the first time */
    String recommendation() {
        return switch (this) {
            case FLEX_JOB_BY_DECISION -> "FLEX_JOB";
            case PENSION_BY_DECISION -> "DISABILITY_PENSION";
            case CLARIFICATION_BY_DECISION -> "JOB_CLARIFICATION";
            default -> "RESOURCE_PROGRAMME";
        };
    }
}
