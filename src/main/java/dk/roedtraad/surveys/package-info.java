/**
 * What is asked: the progression of the citizen, at the start, along the way and at the end, and the two surveys of
 * what the citizen thinks of the road there and of the programme.
 *
 * <p>It asks and keeps the answers. It draws no conclusion: figures over several citizens are reports, and when the
 * next question is due is for the process and the deadlines. An answer is the citizen's own, and not to answer is one
 * of the answers.
 *
 * <p>Source: Projekt Bedre Ressourceforløb, afsluttende evaluering, 2019, pp. 14 and 16-17. The wording of the
 * progression questions is the report's; that of the surveys is its paraphrase. Scale and interval of the progression
 * are not in the report: 1 to 5 is our own proposal.
 */
package dk.roedtraad.surveys;
