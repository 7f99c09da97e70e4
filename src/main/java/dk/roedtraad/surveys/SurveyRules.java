package dk.roedtraad.surveys;

import dk.roedtraad.rest.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What holds for the replies to either survey. */
final class SurveyRules {

    private SurveyRules() {
    }

    /** @throws Problem 422 when the replies are not those of a citizen who answered, or declined, this survey */
    static void check(Survey survey, boolean declined, List<SurveyReply> replies) {
        saysSomethingUnlessDeclined(declined, replies);
        Set<SurveyQuestion> seen = EnumSet.noneOf(SurveyQuestion.class);
        for (int i = 0; i < replies.size(); i++) {
            SurveyQuestion question = replies.get(i).question();
            String pointer = "/answers/" + i + "/question";
            if (question.survey() != survey) {
                throw Problem.unprocessable("question-of-other-survey", "A statement belongs to the other survey.",
                    "See GET /api/v1/surveys/questions.").at(pointer, "must be of the survey " + survey);
            }
            if (!seen.add(question)) {
                throw Problem.unprocessable("question-twice", "A statement is answered twice.",
                    "Leave one answer out.").at(pointer, "stands there already");
            }
        }
    }

    /** The two statements about an internship are put to those who have been in one (2019, p. 17). */
    static void asksOfInternshipOnlyThoseWhoHadOne(boolean hadInternship, List<SurveyReply> replies) {
        for (int i = 0; i < replies.size(); i++) {
            if (!hadInternship && replies.get(i).question().asksOfInternship()) {
                throw Problem.unprocessable("question-needs-internship",
                    "The statement is only for those who have been in an internship.",
                    "Leave the answer out, or say that there was an internship.")
                    .at("/answers/" + i + "/question", "needs hadInternship");
            }
        }
    }

    private static void saysSomethingUnlessDeclined(boolean declined, List<SurveyReply> replies) {
        if (declined && !replies.isEmpty()) {
            throw Problem.unprocessable("declined-with-answers", "Who declines a survey has given no answers.",
                "Leave the answers out, or say that the survey was not declined.")
                .at("/answers", "must be empty when declined");
        }
        if (!declined && replies.isEmpty()) {
            throw Problem.unprocessable("no-answers", "A survey that was not declined has at least one answer.",
                "Give the answers, or say that the citizen declined.").at("/answers", "must hold an answer");
        }
    }
}
