/**
 * The register of breaches: which deadlines were breached, why, and who has seen it. A breach that was noted stays in
 * it, also when it no longer stands by today's dates.
 *
 * <p>It keeps nothing but what people say of a breach: a cause with a comment, version by version, and a sign-off. The
 * breach itself follows from the deadline's dates.
 */
package dk.roedtraad.reports.breaches;
