package dk.roedtraad.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** The versions of the models that the database knows. */
@ApplicationScoped
class ModelVersions {

    @Inject
    RepositoryService repository;

    /** @return all versions, the one in use first */
    List<ModelVersion> all() {
        return repository.createProcessDefinitionQuery().processDefinitionKey(ModelVersion.WHOLE)
            .orderByProcessDefinitionVersion().desc().list().stream().map(this::version).toList();
    }

    Optional<ModelVersion> find(int number) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(ModelVersion.WHOLE)
            .processDefinitionVersion(number).singleResult()).map(this::version);
    }

    private ModelVersion version(ProcessDefinition whole) {
        Deployment deployment = repository.createDeploymentQuery().deploymentId(whole.getDeploymentId())
            .singleResult();
        Map<String, String> definitions = repository.createProcessDefinitionQuery()
            .deploymentId(deployment.getId()).list().stream()
            .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
        return new ModelVersion(whole.getVersion(), deployment.getDeploymentTime().toInstant(), definitions);
    }
}
