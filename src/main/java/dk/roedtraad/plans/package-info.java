/**
 * What the citizen wants and can, and what is agreed about the way there: the CV with the competence mapping, the job
 * goals with the ABC-plan, the indsatsplan and its follow-ups.
 *
 * <p>Documents are never overwritten: each change is a new version, and the earlier ones can be read. When a plan must
 * be followed up is not said here but by {@code deadlines}, and which company suits the citizen by {@code matching}.
 *
 * <p>Sources: the CV from the start, by the VK (A3.04, A4.04); goals in the citizen's own words (A3.05); an indsatsplan
 * made with the citizen, with a clear job or education goal (A3.17, A4.05), followed up systematically (A3.18, A3.19).
 * Legal basis: lov om en aktiv beskæftigelsesindsats kap. 19. What the ABC-plan holds is our own proposal.
 */
package dk.roedtraad.plans;
