/**
 * The company side: the companies and their openings, the caseworker's match request, and the placement that the VK
 * finds, agrees, follows up and closes. What was learned in one placement is carried to the next.
 *
 * <p>A match request has at most one placement. Several may run side by side in a case. It does not say when a
 * placement is followed up, and it applies nothing to VITAS: it only keeps the reference.
 *
 * <p>Sources: match on the citizen's own wishes, skånebehov and resources (A3.21), a purpose defined with the citizen
 * (A3.22), openings of few hours and ordinary hours (A3.23), the VK's follow-up form (A3.25, A4.07), findings reused
 * in the next placement (A3.26), another offer until the citizen is ready (A10.13).
 */
package dk.roedtraad.matching;
