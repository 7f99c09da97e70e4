package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AppealWindowTest {

    private static final Pattern ROW = Pattern.compile("<rule .*?</rule>", Pattern.DOTALL);

    private static final Pattern CELL = Pattern.compile("<text>(.*?)</text>");

    @Test
    void anAppealIsInTimeForAsLongAsTheRulesWindowIsOpen() throws IOException {
        List<List<String>> windows = ROW.matcher(Files.readString(Path.of("bpmn/deadlines.dmn"))).results()
            .map(MatchResult::group)
            .map(row -> CELL.matcher(row).results().map(cell -> cell.group(1)).toList())
            .filter(cells -> cells.contains("\"F-APPEAL\"")).toList();
        assertThat(windows).isNotEmpty().allSatisfy(cells -> assertThat(cells)
            .containsSequence(String.valueOf(ReceiveAppeal.WINDOW_WEEKS), "\"WEEKS\""));
    }
}
