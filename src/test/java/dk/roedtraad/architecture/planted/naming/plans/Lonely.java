package dk.roedtraad.architecture.planted.naming.plans;

/** Planted: an interface before one class. */
interface Lonely {
}
