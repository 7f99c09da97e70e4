package dk.roedtraad.architecture.planted.dependency.plans;

import dk.roedtraad.architecture.planted.dependency.demo.Persona;

/** Planted: a feature that uses the demo. */
public class Plan {

    /** @return what a feature must not know */
    Object author() {
        return new Persona();
    }
}
