package dk.roedtraad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BudgetsTest {

    /** The classes that need more collaborators than the budget gives, each with how many it may have, and why. */
    private static final Map<String, Integer> CROWDED = Map.of();

    private static final List<JavaSource> MAIN = JavaSource.in(Production.MAIN);

    private static final List<JavaSource> ALL = new ArrayList<>(MAIN);

    private static final List<JavaSource> PLANTED = List.of(JavaSource.of("Planted.java", """
        public class Planted {
            @Inject A a; @Inject B b; @Inject C c; @Inject D d; @Inject E e; @Inject F f;
            @Inject CaseClock clock; @Inject Event<Planted> told; Object notInjected;
            void wide(int a, int b, int c, int d, int e, int f) { }
            @Override
            public void given(int a, int b, int c, int d, int e, int f) { }
            void tall() {
        %s    }
            //%s
            record Broad(int a, int b, int c, int d, int e, int f) { Broad { } }
        %s}
        """.formatted("\n".repeat(29), "-".repeat(120), "\n".repeat(219))));

    static {
        ALL.addAll(JavaSource.in(Production.TESTS));
    }

    @Test
    void filesAreShort() {
        assertThat(MAIN).hasSizeGreaterThan(100);
        assertThat(ALL).hasSizeGreaterThan(MAIN.size());
        assertThat(Budgets.longFiles(ALL)).isEmpty();
    }

    @Test
    void linesAreShort() {
        assertThat(Budgets.longLines(ALL)).isEmpty();
    }

    @Test
    void methodsAreShort() {
        assertThat(Budgets.longMethods(ALL)).isEmpty();
    }

    @Test
    void signaturesAreShort() {
        assertThat(Budgets.longSignatures(ALL)).isEmpty();
    }

    @Test
    void aClassHasFewCollaborators() {
        assertThat(Budgets.crowded(MAIN)).isEqualTo(CROWDED);
    }

    @Test
    void halfOfTheTypesAreHidden() {
        assertThat(Budgets.percentPublic(MAIN)).isLessThanOrEqualTo(Budgets.PUBLIC_PERCENT);
    }

    @Test
    void whatIsOverItsBudgetIsFound() {
        assertThat(Budgets.longFiles(PLANTED)).containsExactly("Planted.java 259");
        assertThat(Budgets.longLines(PLANTED)).containsExactly("Planted.java");
        assertThat(Budgets.longMethods(PLANTED)).containsExactly("Planted.java.tall 31");
        assertThat(Budgets.longSignatures(PLANTED)).containsExactly("Planted.java.wide 6");
        assertThat(Budgets.crowded(PLANTED)).containsExactly(Map.entry("Planted", 6));
        assertThat(Budgets.percentPublic(PLANTED)).isEqualTo(100);
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(Stream.of(Path.of("src"), Path.of("bpmn"), Path.of("liberty"), Path.of("pom.xml"))
            .flatMap(folder -> Production.files(folder, "").stream()).filter(BudgetsTest::isText)
            .filter(file -> Budgets.hasLeftOvers(Production.read(file)))).isEmpty();
    }

    @Test
    void whatIsLeftToDoIsFound() {
        assertThat(Budgets.hasLeftOvers("// TO" + "DO later")).isTrue();
        assertThat(Budgets.hasLeftOvers("import lom" + "bok.Data;")).isTrue();
        assertThat(Budgets.hasLeftOvers("holdFirstMeeting")).isFalse();
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|sql|xml|bpmn|dmn|properties|options|js|ts|css|html|md)");
    }
}
