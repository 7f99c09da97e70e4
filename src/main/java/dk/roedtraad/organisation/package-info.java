/**
 * The municipality's teams and people, with the roles each was granted, who leads whom, who is away and who stands in;
 * and what the municipality has settled for itself.
 *
 * <p>It is not a sign-in system (tokens come from the municipality's own provider) and knows no cases:
 * others name a person or a team by its id and ask here whether that id stands for somebody.
 *
 * <p>Why teams matter: a small team covers illness, S and VK sit together (domain notes A10.03, A10.11).
 */
package dk.roedtraad.organisation;
