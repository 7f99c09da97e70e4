package dk.roedtraad.process;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses a model that does more than say what is next: scripts, and service tasks other than our own beans. */
class PlainModels extends AbstractBpmnParseListener {

    private final Set<Object> beans;

    PlainModels(Set<Object> beans) {
        this.beans = beans;
    }

    @Override
    public void parseScriptTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        throw refusal(activity, "is a script");
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String delegate = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
        if (delegate == null || !beans.contains(delegate.replaceAll("^\\$\\{(.*)}$", "$1"))) {
            throw refusal(activity, "calls something that is not a listed bean");
        }
    }

    private static IllegalStateException refusal(ActivityImpl activity, String why) {
        return new IllegalStateException("element " + activity.getId() + " " + why);
    }
}
