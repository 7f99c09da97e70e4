package dk.roedtraad.process;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** There is no scripting in the models, so there is no script engine that one could be smuggled into. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw refusal();
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw refusal();
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refusal();
    }

    private static IllegalStateException refusal() {
        return new IllegalStateException("the models may not hold scripts");
    }
}
