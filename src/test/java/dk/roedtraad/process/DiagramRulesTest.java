package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;

/** Each rule finds the violation that is planted for it in the diagram of the case. */
class DiagramRulesTest {

    private final BpmnModelInstance model = Models.read("case");

    @Test
    void findsWhatIsNotDrawn() {
        Collection<BpmnEdge> edges = model.getModelElementsByType(BpmnEdge.class);
        edges.stream().filter(edge -> id(edge).equals("caseOpenedToCaseToTeam")).findFirst().orElseThrow()
                .getWaypoints().clear();
        BpmnShape shape = shape("handBack");
        shape.getParentElement().removeChildElement(shape);
        assertThat(DiagramRules.notDrawn(diagram())).containsExactly("handBack", "caseOpenedToCaseToTeam");
    }

    @Test
    void findsOverlappingShapes() {
        moveTo("caseClosed", "handBack");
        assertThat(DiagramRules.overlappingShapes(diagram())).containsExactly("caseClosed × handBack");
    }

    @Test
    void findsATimerOnTopOfWhatItsHostHolds() {
        moveTo("F-PREP", "preparation");
        assertThat(DiagramRules.overlappingShapes(diagram())).containsExactly("F-PREP × preparation");
    }

    @Test
    void findsShapesAndLabelsOutsideTheirFrame() {
        shape("caseStopped").getBounds().setX(5);
        shape("caseClosed").getBpmnLabel().getBounds().setY(-10);
        assertThat(DiagramRules.outsideTheirFrame(diagram())).containsExactly("caseStopped", "caseClosed");
    }

    @Test
    void findsLabelsUnderShapesLabelsAndFlows() {
        place(shape("caseClosed").getBpmnLabel().getBounds(), shape("handBack").getBounds());
        assertThat(DiagramRules.coveredLabels(diagram())).containsExactly("caseClosed × handBack");
        place(shape("caseClosed").getBpmnLabel().getBounds(), shape("caseOpened").getBpmnLabel().getBounds());
        assertThat(DiagramRules.coveredLabels(diagram())).containsExactly("caseClosed × caseOpened");
        shape("caseClosed").getBpmnLabel().getBounds().setX(waypoint("caseOpenedToCaseToTeam", 0).getX());
        shape("caseClosed").getBpmnLabel().getBounds().setY(waypoint("caseOpenedToCaseToTeam", 0).getY() - 5);
        assertThat(DiagramRules.coveredLabels(diagram())).contains("caseClosed × caseOpenedToCaseToTeam");
    }

    @Test
    void findsSlantingFlows() {
        waypoint("caseOpenedToCaseToTeam", 1).setY(0);
        assertThat(DiagramRules.slantingFlows(diagram())).containsExactly("caseOpenedToCaseToTeam");
    }

    @Test
    void findsFlowsThatRunBackWithoutALoop() {
        shape("caseClosed").getBounds().setX(10);
        assertThat(DiagramRules.backwardFlows(diagram())).containsExactly("handBackToCaseClosed");
    }

    @Test
    void findsDoubledFlows() {
        waypoint("handBackToCaseClosed", 0).setX(waypoint("caseEndingToHandBack", 0).getX());
        assertThat(DiagramRules.crossingFlows(diagram()))
                .containsExactly("caseEndingToHandBack × handBackToCaseClosed");
    }

    @Test
    void findsCrossingFlows() {
        Waypoint corner = waypoint("noProgrammeToCaseEnding", 1);
        waypoint("handBackToCaseClosed", 0).setX(corner.getX() - 40);
        waypoint("handBackToCaseClosed", 0).setY(corner.getY() - 40);
        waypoint("handBackToCaseClosed", 1).setY(corner.getY() - 40);
        assertThat(DiagramRules.crossingFlows(diagram()))
                .containsExactly("handBackToCaseClosed × noProgrammeToCaseEnding");
    }

    @Test
    void findsFlowsThroughShapesAndWithLooseEnds() {
        waypoint("handBackToCaseClosed", 0).setX(shape("handBack").getBounds().getX() - 5);
        assertThat(DiagramRules.flowsThroughShapes(diagram())).containsExactly("handBackToCaseClosed × handBack");
        assertThat(DiagramRules.looseEnds(diagram())).containsExactly("handBackToCaseClosed");
    }

    private Diagram diagram() {
        return Diagram.of(model);
    }

    private void moveTo(String moved, String target) {
        place(shape(moved).getBounds(), shape(target).getBounds());
    }

    private static void place(Bounds moved, Bounds target) {
        moved.setX(target.getX());
        moved.setY(target.getY());
    }

    private BpmnShape shape(String id) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().getId().equals(id)).findFirst().orElseThrow();
    }

    private Waypoint waypoint(String flow, int index) {
        return List.copyOf(model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> id(edge).equals(flow)).findFirst().orElseThrow().getWaypoints()).get(index);
    }

    private static String id(BpmnEdge edge) {
        return edge.getBpmnElement().getId();
    }
}
