/**
 * The municipality's decision and the ressourceforløb that follows from it: the handover to the coordinating
 * caseworker, the conversations, the status review and the closing meeting.
 *
 * <p>It does not decide: the municipality does, outside this product, and here the decision is recorded. It is not the
 * indsatsplan (that is {@code plans}), not the placements ({@code matching}) and not the measurements
 * ({@code surveys}). A citizen who stays away is sought, never sanctioned: that assessment is the case system's.
 *
 * <p>Legal basis: lov om en aktiv beskæftigelsesindsats kap. 19 (ressourceforløb; one course lasts at most three
 * years) and §§ 31-33 (conversations), as they apply to running cases; bekendtgørelse om det fælles datagrundlag § 27
 * (what is recorded of a conversation). Method: Projekt Bedre Ressourceforløb, afsluttende evaluering, 2019.
 */
package dk.roedtraad.programme;
