package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What everybody who meets the citizen must think of, in the case's view and without a name. */
@ApplicationScoped
class CitizenFlags implements CaseViewPart {

    @Inject
    Cases cases;

    /**
     * What to think of.
     *
     * @param interpreterLanguage the language of the interpreter that the citizen needs, or null
     * @param companion whether a bisidder comes along
     * @param partyRepresentative whether a partsrepræsentant acts for the citizen
     * @param protectedAddress whether name and address are protected
     */
    public record Flags(String interpreterLanguage, boolean companion, boolean partyRepresentative,
                        boolean protectedAddress) {

        static Flags of(Citizen citizen) {
            return new Flags(citizen.interpreter() == null ? null : citizen.interpreter().language(),
                citizen.companion() != null, citizen.partyRepresentative() != null, citizen.protectedAddress());
        }
    }

    @Override
    public String name() {
        return "citizenFlags";
    }

    @Override
    public Object of(UUID caseId) {
        return Flags.of(cases.citizen(caseId));
    }
}
