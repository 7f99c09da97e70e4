package dk.roedtraad.matching;

import java.util.List;

/**
 * What is already known when a match is to be requested.
 *
 * @param wishes the citizen's wishes, of the newest CV, or null
 * @param considerationNeeds skånebehov, of the newest CV, or null
 * @param goals the job and education goals
 * @param previousLearning what was learned in the placement closed last, or null
 * @param advice what the VK advised when no company was found last, or null
 */
public record MatchDraft(String wishes, String considerationNeeds, List<String> goals, String previousLearning,
                         String advice) {
}
