package dk.roedtraad.process;

import dk.roedtraad.process.Diagram.Box;
import dk.roedtraad.process.Diagram.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What makes a diagram readable. Each rule answers with the ids that break it. */
final class DiagramRules {

    private DiagramRules() {
    }

    static List<String> notDrawn(Diagram diagram) {
        Stream<String> nodes = diagram.model().getModelElementsByType(FlowNode.class).stream().map(FlowElement::getId)
                .filter(id -> !diagram.shapes().containsKey(id));
        Stream<String> flows = diagram.model().getModelElementsByType(SequenceFlow.class).stream()
                .map(FlowElement::getId).filter(id -> diagram.edges().getOrDefault(id, List.of()).isEmpty());
        return Stream.concat(nodes, flows).toList();
    }

    static List<String> overlappingShapes(Diagram diagram) {
        return pairs(List.copyOf(diagram.shapes().keySet()), (one, other) ->
                diagram.shapes().get(one).overlaps(diagram.shapes().get(other))
                        && !belongTogether(diagram.node(one), diagram.node(other)));
    }

    static List<String> outsideTheirFrame(Diagram diagram) {
        List<String> found = new ArrayList<>();
        diagram.shapes().forEach((id, box) -> check(diagram, id, box, found));
        diagram.labels().forEach((id, box) -> check(diagram, id, box, found));
        return found;
    }

    static List<String> coveredLabels(Diagram diagram) {
        List<String> found = pairs(List.copyOf(diagram.labels().keySet()),
                (one, other) -> diagram.labels().get(one).overlaps(diagram.labels().get(other)));
        diagram.labels().forEach((id, label) -> {
            diagram.shapes().forEach((shape, box) -> {
                if (label.overlaps(box) && !isInside(diagram.model().getModelElementById(id), diagram.node(shape))) {
                    found.add(id + " × " + shape);
                }
            });
            diagram.edges().forEach((edge, lines) -> {
                if (lines.stream().anyMatch(line -> line.enters(label))) {
                    found.add(id + " × " + edge);
                }
            });
        });
        return found;
    }

    static List<String> slantingFlows(Diagram diagram) {
        return diagram.edges().entrySet().stream()
                .filter(edge -> !edge.getValue().stream().allMatch(Line::orthogonal)).map(Map.Entry::getKey)
                .toList();
    }

    /** Flows may run to the left only to close a loop. */
    static List<String> backwardFlows(Diagram diagram) {
        return diagram.edges().keySet().stream().map(diagram::flow)
                .filter(flow -> diagram.shapes().get(flow.getTarget().getId()).middle()
                        < diagram.shapes().get(flow.getSource().getId()).middle())
                .filter(flow -> !reaches(flow.getTarget(), flow.getSource(), new HashSet<>()))
                .map(FlowElement::getId).toList();
    }

    /** Two flows that share a point. */
    static List<String> crossingFlows(Diagram diagram) {
        return pairs(List.copyOf(diagram.edges().keySet()), (one, other) -> diagram.edges().get(one).stream()
                .anyMatch(mine -> diagram.edges().get(other).stream().anyMatch(mine::meets)));
    }

    static List<String> flowsThroughShapes(Diagram diagram) {
        List<String> found = new ArrayList<>();
        diagram.edges().forEach((id, lines) -> diagram.shapes().forEach((shape, box) -> {
            boolean frame = isInside(diagram.flow(id), diagram.node(shape));
            if (!frame && lines.stream().anyMatch(line -> line.enters(box)) && !docksOnDiamond(diagram, id, shape)) {
                found.add(id + " × " + shape);
            }
        }));
        return found;
    }

    static List<String> looseEnds(Diagram diagram) {
        return diagram.edges().entrySet().stream().filter(edge -> {
            List<Line> lines = edge.getValue();
            SequenceFlow flow = diagram.flow(edge.getKey());
            Line last = lines.get(lines.size() - 1);
            Box start = new Line(lines.get(0).fromX(), lines.get(0).fromY(), lines.get(0).fromX(),
                    lines.get(0).fromY()).box();
            Box end = new Line(last.toX(), last.toY(), last.toX(), last.toY()).box();
            return !diagram.shapes().get(flow.getSource().getId()).holds(start)
                    || !diagram.shapes().get(flow.getTarget().getId()).holds(end);
        }).map(Map.Entry::getKey).toList();
    }

    private static void check(Diagram diagram, String id, Box box, List<String> found) {
        ModelElementInstance element = diagram.model().getModelElementById(id);
        Box frame = diagram.shapes().get(String.valueOf(element.getParentElement().getAttributeValue("id")));
        boolean outside = frame == null ? box.left() < 0 || box.top() < 0 : !frame.holds(box);
        if (outside) {
            found.add(id);
        }
    }

    /** The corners of a gateway's box are empty: its own flows may dock on the slope of the diamond. */
    private static boolean docksOnDiamond(Diagram diagram, String flow, String shape) {
        SequenceFlow drawn = diagram.flow(flow);
        boolean own = drawn.getSource().getId().equals(shape) || drawn.getTarget().getId().equals(shape);
        return own && diagram.node(shape) instanceof Gateway;
    }

    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return isInside(one, other) || isInside(other, one) || isOnBorder(one, other) || isOnBorder(other, one);
    }

    private static boolean isOnBorder(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary && boundary.getAttachedTo().equals(host);
    }

    private static boolean isInside(ModelElementInstance inner, ModelElementInstance frame) {
        for (ModelElementInstance each = inner.getParentElement(); each != null; each = each.getParentElement()) {
            if (each.equals(frame)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(FlowNode from, FlowNode goal, Set<String> seen) {
        if (from.equals(goal)) {
            return true;
        }
        return seen.add(from.getId()) && from.getOutgoing().stream()
                .anyMatch(flow -> reaches(flow.getTarget(), goal, seen));
    }

    private static List<String> pairs(List<String> ids, BiPredicate<String, String> breaks) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (String other : ids.subList(i + 1, ids.size())) {
                if (breaks.test(ids.get(i), other)) {
                    found.add(ids.get(i) + " × " + other);
                }
            }
        }
        return found;
    }
}
