package dk.roedtraad.scenarios;

/** Forms of CV, goals and indsatsplan, by what they say. */
final class PlanForms {

    private PlanForms() {
    }

    /** The document itself, as PUT takes it. */
    static Form cv() {
        return Form.json("""
            {"employments": [{"title": "Lagermedarbejder", "employer": "Havnens Lager", "fromYear": 2009,
               "toYear": 2019, "tasks": "Pluk og pak"}],
             "education": [{"title": "HF", "school": "VUC", "lastYear": 2008, "completed": true}],
             "skills": ["Truck", "Varemodtagelse"], "languages": [{"name": "Dansk", "level": "NATIVE"}],
             "drivingLicences": ["B"], "resources": "Mødestabil.", "experience": "Frivillig i genbrug.",
             "abilities": "Har overblik.", "mapping": {"strengths": "Orden", "considerationNeeds": "Ikke tunge løft",
               "wishes": "Gerne med kolleger"}}""");
    }

    static Form firstCv() {
        return Form.of("cv", cv());
    }

    static Form finishedCv() {
        return Form.of("cv", cv().with("experience", "Praktik på lager, 12 timer om ugen."));
    }

    static Form goals() {
        return Form.json("""
            {"goals": [{"kind": "JOB", "goal": "Lager på nedsat tid", "inCitizensWords": "Noget med varer"}],
             "abcPlan": {"a": {"goal": "Lager", "nextStep": "Besøg hos Havnens Lager"},
               "b": {"goal": "Butik", "nextStep": "Tale med VK"},
               "c": {"goal": "Genbrug", "nextStep": "Prøvedag"}}}""");
    }

    static Form jobGoals() {
        return Form.of("jobGoals", goals());
    }

    static Form plan() {
        return Form.json("""
            {"goals": [{"area": "JOB", "goal": "12 timer om ugen på lager"}],
             "efforts": [{"area": "JOB", "description": "Praktik", "responsible": "VK", "startsOn": "2025-04-01",
                 "endsOn": "2025-06-27", "countable": true},
               {"area": "HEALTH", "description": "Smertehold", "responsible": "Sundhedscentret",
                 "startsOn": "2025-04-07", "countable": false}],
             "madeWithCitizen": true, "inCitizensWords": "Et skridt ad gangen."}""");
    }

    static Form indsatsplan() {
        return Form.of("plan", plan());
    }

    static Form unchangedPlan() {
        return Form.of("result", "UNCHANGED").with("withCitizen", true).with("cvReviewed", true)
            .with("note", "Planen holder.");
    }

    static Form adjustedPlan() {
        return unchangedPlan().with("result", "ADJUSTED")
            .with("plan", plan().with("inCitizensWords", "Lidt hurtigere."));
    }
}
