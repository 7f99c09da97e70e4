package dk.roedtraad.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the demo's data once: the people at any start that misses them, the cases at the first one. */
@ApplicationScoped
class DemoData {

    @Inject
    @ConfigProperty(name = "roedtraad.demo.cases", defaultValue = "true")
    boolean casesWanted;

    @Inject
    DemoClock clock;

    @Inject
    SeedOrganisation organisation;

    @Inject
    SeedCases cases;

    @Inject
    Hand hand;

    /** Where an earlier start was interrupted, the cases that it made are left as they are. */
    void make() {
        organisation.perform();
        if (casesWanted && !clock.isSet()) {
            if (!hand.hasCases(Persona.LENE) && !hand.hasCases(Persona.LARS)) {
                cases.perform();
            }
            clock.set(Duration.ZERO);
        }
    }
}
