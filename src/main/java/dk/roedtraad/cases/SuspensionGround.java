package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;

/** Why rules stand still for a while. */
public enum SuspensionGround {
    @Label(da = "Sygdom", en = "Sickness")
    SICKNESS,
    @Label(da = "Ferie", en = "Holiday")
    HOLIDAY,
    @Label(da = "Orlov", en = "Leave")
    LEAVE,
    @Label(da = "Venter på behandling", en = "Waiting for treatment")
    TREATMENT,
    /** The days do not count towards the 6 months of LAB § 113 stk. 2 (bekendtgørelse 2408 § 17). */
    @Label(da = "Fritagelse", en = "Exemption")
    EXEMPTION,
    /** The days do not count towards the 6 months of LAB § 113 stk. 2 (bekendtgørelse 2408 § 17). */
    @Label(da = "Kontaktfri periode", en = "Contact-free period")
    CONTACT_FREE,
    @Label(da = "Venter på lægeattest LÆ 265", en = "Waiting for the medical certificate LÆ 265")
    CERTIFICATE,
    /** The only one that stops the case's acts as well. */
    @Label(da = "Sat på hold af en myndighed", en = "Put on hold by an authority")
    AUTHORITY,
    @Label(da = "Andet", en = "Other")
    OTHER
}
