/**
 * What a case system sees: whole cases driven over HTTP through the flow, and everything the API refuses.
 *
 * <p>Nothing here knows the product's classes. A case is driven by {@link dk.roedtraad.scenarios.CaseOnTheWay}, from
 * the situations of {@link dk.roedtraad.scenarios.CaseMother}, with forms named by what they say.
 */
package dk.roedtraad.scenarios;
