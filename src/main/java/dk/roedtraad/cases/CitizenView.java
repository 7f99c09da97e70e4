package dk.roedtraad.cases;

import java.util.List;

/**
 * The citizen as the API shows them.
 *
 * @param name the citizen's name
 * @param cpr ten digits
 * @param formerCprs the numbers the citizen had before, the last one first
 * @param protectedAddress whether name and address are protected
 * @param contactWithheld whether the fields that follow, save the interpreter, are kept from this reader
 * @param phone a phone number, or null
 * @param email an e-mail address, or null
 * @param companion bisidder, or null
 * @param partyRepresentative partsrepræsentant, or null
 * @param interpreter the interpreter that the citizen needs, or null
 */
public record CitizenView(String name, String cpr, List<String> formerCprs, boolean protectedAddress,
                          boolean contactWithheld, String phone, String email, Companion companion,
                          PartyRepresentative partyRepresentative, Interpreter interpreter) {

    static CitizenView of(Citizen citizen, List<String> formerCprs) {
        CitizenForm told = citizen.asTold();
        return new CitizenView(told.name(), told.cpr(), formerCprs, citizen.protectedAddress(), false, told.phone(),
            told.email(), told.companion(), told.partyRepresentative(), told.interpreter());
    }

    /** @return the same without what may lead to where the citizen is */
    CitizenView withoutContact() {
        return new CitizenView(name, cpr, formerCprs, protectedAddress, true, null, null, null, null, interpreter);
    }
}
