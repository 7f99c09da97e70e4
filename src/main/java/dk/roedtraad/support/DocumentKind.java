package dk.roedtraad.support;

import dk.roedtraad.rest.Label;

/** What a document in another system is about. */
public enum DocumentKind {
    @Label(da = "Helbredsoplysninger", en = "Health information")
    HEALTH,
    @Label(da = "Afgørelse", en = "Decision")
    DECISION,
    @Label(da = "Indstilling fra rehabiliteringsteamet", en = "Recommendation of the team")
    RECOMMENDATION,
    @Label(da = "CV, mål eller plan", en = "CV, goals or plan")
    PLAN,
    @Label(da = "Aftale med en virksomhed", en = "Agreement with a company")
    PLACEMENT,
    @Label(da = "Fuldmagt eller samtykke", en = "Authority or consent")
    AUTHORITY,
    @Label(da = "Andet", en = "Other")
    OTHER
}
