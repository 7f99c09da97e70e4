package dk.roedtraad.reports.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.RuleKeys;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The steps that meet the rules are those that the models guard by the rules' timers. */
class GuardedTest {

    private static final List<String> MET_BY_NO_TASK = List.of(RuleKeys.PREPARATION, RuleKeys.FIRST_EFFORT,
        RuleKeys.PLACEMENT);

    /** A rule's timer, with what it is attached to. */
    private record Timer(String rule, Element activity) {

        boolean guards(Guarded step) {
            return rule.equals(step.rule()) && (activity.getAttribute("id").equals(step.task())
                || all(activity, "*").stream().anyMatch(inside -> inside.getAttribute("id").equals(step.task())));
        }
    }

    private static List<Timer> timers() throws Exception {
        List<Timer> timers = new ArrayList<>();
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setNamespaceAware(true);
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            for (File model : models.filter(one -> one.toString().endsWith(".bpmn")).map(Path::toFile).toList()) {
                Element root = reader.newDocumentBuilder().parse(model).getDocumentElement();
                all(root, "boundaryEvent").stream().filter(event -> event.getAttribute("id").startsWith("F-"))
                    .map(event -> new Timer(event.getAttribute("id"), all(root, "*").stream()
                        .filter(one -> one.getAttribute("id").equals(event.getAttribute("attachedToRef")))
                        .findFirst().orElseThrow())).forEach(timers::add);
            }
        }
        return timers;
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    }

    @Test
    void everyStepIsGuardedByItsRulesTimer() throws Exception {
        List<Timer> timers = timers();
        assertThat(Guarded.STEPS).allSatisfy(step -> assertThat(timers).as("%s", step)
            .anyMatch(timer -> timer.guards(step)));
    }

    @Test
    void everyRuleWithATimerHasAStepOrNeedsNone() throws Exception {
        assertThat(timers()).extracting(Timer::rule).isNotEmpty().allMatch(rule -> MET_BY_NO_TASK.contains(rule)
            || Guarded.STEPS.stream().anyMatch(step -> step.rule().equals(rule)));
    }
}
