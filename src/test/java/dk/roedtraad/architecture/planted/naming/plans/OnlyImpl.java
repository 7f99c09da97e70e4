package dk.roedtraad.architecture.planted.naming.plans;

/** Planted: two names that say nothing. */
class OnlyImpl implements Lonely {

    /** The other one. */
    static class PlanUtils {
    }
}
