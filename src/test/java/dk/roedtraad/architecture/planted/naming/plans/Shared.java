package dk.roedtraad.architecture.planted.naming.plans;

/** An interface with two implementors. */
interface Shared {

    /** One of them. */
    record First() implements Shared {
    }

    /** The other. */
    record Second() implements Shared {
    }
}
