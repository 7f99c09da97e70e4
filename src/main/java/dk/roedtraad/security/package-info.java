/**
 * Who is asking, and what they may see: the current person, their roles, the municipality they belong to,
 * and the log of reads of a citizen's data.
 *
 * <p>It is not where people are kept: {@code organisation} answers through
 * {@link dk.roedtraad.security.PersonDirectory}. It decides nothing about a case; what a role means for a task is the
 * task's own matter.
 *
 * <p>Legal basis: databeskyttelsesforordningen art. 5, 25 and 32 (least access, traceable access).
 */
package dk.roedtraad.security;
