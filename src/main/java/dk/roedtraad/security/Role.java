package dk.roedtraad.security;

/** What a person may do, granted explicitly per municipality; the names are those of the field (README, glossary). */
public enum Role {
    /** Sagsbehandler (S): prepares cases or coordinates the programme, with authority. */
    CASEWORKER,
    /** Virksomhedskonsulent: the company-facing consultant. */
    VK,
    /** Leder: checks quality, assigns work, sees breaches. */
    LEADER,
    /** Mødekoordinator: books the rehabilitation team's days and records its indstilling. */
    COORDINATOR,
    /** A case system's client, which names the person it acts for. */
    INTEGRATION,
    /** The municipality's operations people: organisation and running, no citizens' data. */
    OPERATIONS
}
