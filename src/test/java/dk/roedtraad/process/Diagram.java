package dk.roedtraad.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The drawing of a model: boxes, lines and labels by the id of what they show. Units are pixels. */
record Diagram(BpmnModelInstance model, Map<String, Box> shapes, Map<String, List<Line>> edges,
               Map<String, Box> labels) {

    /** A rectangle; touching borders do not count as overlap. */
    record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    /** A straight piece of an edge. */
    record Line(double fromX, double fromY, double toX, double toY) {

        boolean orthogonal() {
            return fromX == toX || fromY == toY;
        }

        Box box() {
            return new Box(Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY));
        }

        /** Whether two orthogonal pieces share a point. */
        boolean meets(Line other) {
            Box mine = box();
            Box its = other.box();
            return mine.left <= its.right && its.left <= mine.right && mine.top <= its.bottom && its.top <= mine.bottom;
        }

        /** Whether the piece runs through the inside of a box. */
        boolean enters(Box area) {
            Box mine = box();
            return mine.left < area.right && area.left < mine.right && mine.top < area.bottom && area.top < mine.bottom;
        }
    }

    static Diagram of(BpmnModelInstance model) {
        Map<String, Box> shapes = new TreeMap<>();
        Map<String, List<Line>> edges = new TreeMap<>();
        Map<String, Box> labels = new TreeMap<>();
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            shapes.put(shape.getBpmnElement().getId(), box(shape.getBounds()));
            putLabel(labels, shape.getBpmnElement().getId(), shape.getBpmnLabel());
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            edges.put(edge.getBpmnElement().getId(), lines(edge.getWaypoints()));
            putLabel(labels, edge.getBpmnElement().getId(), edge.getBpmnLabel());
        }
        return new Diagram(model, shapes, edges, labels);
    }

    FlowNode node(String id) {
        return model.getModelElementById(id);
    }

    SequenceFlow flow(String id) {
        return model.getModelElementById(id);
    }

    private static void putLabel(Map<String, Box> labels, String id, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(id, box(label.getBounds()));
        }
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(),
                bounds.getY() + bounds.getHeight());
    }

    private static List<Line> lines(Collection<Waypoint> waypoints) {
        List<Waypoint> points = List.copyOf(waypoints);
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }
}
