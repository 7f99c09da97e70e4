package dk.roedtraad.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What the elements of a model are called. */
@ApplicationScoped
class ModelText {

    @Inject
    RepositoryService repository;

    /**
     * An element of a model.
     *
     * @param name its label
     * @param leadsTo the labels of what comes after it
     */
    record Step(String name, String leadsTo) {
    }

    /** @return the element of the model of that version; with its id for a name when the model does not know it */
    Step step(String definitionId, String element) {
        FlowNode node = repository.getBpmnModelInstance(definitionId).getModelElementById(element);
        if (node == null) {
            return new Step(element, null);
        }
        return new Step(node.getName(), node.getSucceedingNodes().list().stream().map(FlowNode::getName)
            .collect(Collectors.joining(", ")));
    }
}
