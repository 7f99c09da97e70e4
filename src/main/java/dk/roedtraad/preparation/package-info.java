/**
 * The preparation of a case for the rehabilitation team: the citizen is informed and involved, the doctor's
 * certificate is asked for and comes, the preparatory part is written with the citizen, and the leader finds it good
 * enough.
 *
 * <p>The CV and the job goal, which belong to the preparatory part by law, are kept in {@code plans}; the day with the
 * team is booked in {@code meetings}. Certificates stay in the case system: here is only a reference.
 *
 * <p>Legal basis: rehabiliteringsplanens forberedende del and the general practitioner's assessment on LÆ 265 (BEK
 * 2408 § 4); the method's core element 1A, domain notes A3.01-A3.08, A4.02 and A10.07.
 */
package dk.roedtraad.preparation;
