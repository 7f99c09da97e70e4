/**
 * The days of the rehabilitation team: booking a case onto one, holding the meeting, recording the team's indstilling
 * and handing it over to the citizen.
 *
 * <p>An indstilling is not a decision and cannot be appealed; deciding is the municipality's and belongs to
 * {@code programme}. The meeting's material lies in {@code preparation} and {@code plans}.
 *
 * <p>Legal basis: the rehabilitation team and its indstilling, lov om organisering og understøttelse af
 * beskæftigelsesindsatsen § 9; the method's demands on the meeting, domain notes A3.09-A3.14; field names of the
 * indstilling after STAR's Borgerindsats.RehabiliteringsindstillingService (B.8).
 */
package dk.roedtraad.meetings;
