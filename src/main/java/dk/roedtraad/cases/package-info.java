/**
 * The case of one citizen: its people, its phase and status, its history and its end.
 *
 * <p>Phase and status are derived from facts, the history is append-only. The features above move a case's life cycle
 * through {@link dk.roedtraad.cases.CaseProgress} only, and add their section to its view as a
 * {@link dk.roedtraad.cases.CaseViewPart}. It knows neither the process nor the deadlines.
 *
 * <p>Legal basis: lov om en aktiv beskæftigelsesindsats kap. 19 (ressourceforløb), as it applies to running cases;
 * forvaltningsloven and retssikkerhedsloven for the treatment of a case.
 */
package dk.roedtraad.cases;
