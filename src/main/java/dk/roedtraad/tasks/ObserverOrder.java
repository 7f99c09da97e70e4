package dk.roedtraad.tasks;

/** In which order an event of a feature is heard within the act's transaction. */
public final class ObserverOrder {

    /** The ledger of deadlines hears first, so that the process finds the dates written. */
    public static final int DEADLINES = 100;

    /** The process hears after the ledger. */
    public static final int PROCESS = 200;

    /** What needs the process to stand where the event has brought it hears last. */
    public static final int AFTER_PROCESS = 300;

    private ObserverOrder() {
    }
}
