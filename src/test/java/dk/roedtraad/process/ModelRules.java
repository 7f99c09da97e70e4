package dk.roedtraad.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What every process model must say, and what none may contain. Each rule answers with the ids that break it. */
final class ModelRules {

    private static final Set<String> ROLES = Set.of("CASEWORKER", "VK", "LEADER", "COORDINATOR");
    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of("script", "scriptTask", "taskListener",
            "executionListener", "timeDuration", "timeCycle", "connector", "inputOutput", "formData", "field");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of("asyncBefore", "asyncAfter", "async", "class",
            "expression", "resultVariable", "assignee", "candidateUsers", "dueDate", "formKey", "variableMappingClass");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private ModelRules() {
    }

    static List<String> withoutLabel(BpmnModelInstance model) {
        Stream<? extends FlowElement> labelled = Stream.of(all(model, Task.class), all(model, CallActivity.class),
                all(model, SubProcess.class), all(model, Event.class), questions(model), answers(model))
                .flatMap(Collection::stream);
        return labelled.filter(element -> blank(element.getName())).map(FlowElement::getId).toList();
    }

    static List<String> gatewaysThatDoNotAsk(BpmnModelInstance model) {
        return ids(questions(model), gateway -> blank(gateway.getName()) || !gateway.getName().endsWith("?"));
    }

    static List<String> withoutDocumentation(BpmnModelInstance model) {
        Stream<? extends BaseElement> documented = Stream.of(all(model, Process.class), all(model, UserTask.class),
                all(model, CallActivity.class), all(model, SubProcess.class), all(model, ServiceTask.class))
                .flatMap(Collection::stream);
        return documented.filter(element -> element.getDocumentations().stream()
                .allMatch(text -> blank(text.getTextContent()))).map(BaseElement::getId).toList();
    }

    /** A source is a numbered finding, a paragraph, or the honest mark of a proposal. */
    static List<String> withoutSource(BpmnModelInstance model) {
        return ids(all(model, UserTask.class), task -> task.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent).noneMatch(ModelRules::namesItsSource));
    }

    static List<String> withoutRole(BpmnModelInstance model) {
        return ids(all(model, UserTask.class), task ->
                !ROLES.contains(String.valueOf(task.getCamundaCandidateGroups())));
    }

    static List<String> notReadyToRun(BpmnModelInstance model) {
        return ids(all(model, Process.class), process -> !process.isExecutable()
                || blank(process.getCamundaHistoryTimeToLiveString()) || blank(process.getCamundaVersionTag()));
    }

    /** Scripts, listeners, asynchronous continuations, durations and code other than the notice of a breach. */
    static List<String> forbidden(BpmnModelInstance model) {
        List<String> found = new ArrayList<>();
        for (BaseElement element : all(model, BaseElement.class)) {
            FORBIDDEN_ATTRIBUTES.stream().filter(name -> element.getAttributeValueNs(CAMUNDA, name) != null)
                    .forEach(name -> found.add(element.getId() + " " + name));
        }
        collectForbidden(model.getDocument().getRootElement(), found);
        found.addAll(ids(all(model, ServiceTask.class),
                task -> !"${breachNotice}".equals(task.getCamundaDelegateExpression())));
        return found;
    }

    static List<String> undecidedGateways(BpmnModelInstance model) {
        List<String> found = new ArrayList<>(ids(questions(model), gateway -> gateway.getDefault() == null));
        for (SequenceFlow flow : all(model, SequenceFlow.class)) {
            if (isAnswer(flow) == (flow.getConditionExpression() == null)) {
                found.add(flow.getId());
            }
        }
        return found;
    }

    /** A called process knows its case, carries its business key, and stays on the version of its caller. */
    static List<String> looseCalls(BpmnModelInstance model) {
        return ids(all(model, CallActivity.class), call -> {
            Collection<CamundaIn> inputs = call.getExtensionElements() == null ? List.of()
                    : call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list();
            return inputs.stream().noneMatch(in -> in.getCamundaBusinessKey() != null)
                    || inputs.stream().noneMatch(in -> "caseId".equals(in.getCamundaTarget()))
                    || !"deployment".equals(call.getCamundaCalledElementBinding());
        });
    }

    private static void collectForbidden(DomElement element, List<String> found) {
        element.getChildElements().forEach(child -> {
            if (FORBIDDEN_ELEMENTS.contains(child.getLocalName())) {
                found.add(child.getLocalName());
            }
            collectForbidden(child, found);
        });
    }

    private static Collection<ExclusiveGateway> questions(BpmnModelInstance model) {
        return all(model, ExclusiveGateway.class).stream().filter(gateway -> gateway.getOutgoing().size() > 1).toList();
    }

    private static Collection<SequenceFlow> answers(BpmnModelInstance model) {
        return questions(model).stream().map(FlowNode::getOutgoing).flatMap(Collection::stream).toList();
    }

    /** An answer that needs a condition: it leaves a question and is not its default. */
    private static boolean isAnswer(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && gateway.getOutgoing().size() > 1
                && !flow.equals(gateway.getDefault());
    }

    private static boolean namesItsSource(String text) {
        return text.contains("Eget forslag") || text.matches("(?s).*(\\[A\\d|§|kap\\.).*");
    }

    private static <T extends BaseElement> List<String> ids(Collection<T> elements, Predicate<T> breaks) {
        return elements.stream().filter(breaks).map(BaseElement::getId).toList();
    }

    private static <T extends ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
