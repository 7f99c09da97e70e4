package dk.roedtraad.benchmark;

import java.util.List;

/** What the rows of a table belong to, as its columns tell. */
enum Belonging {

    /** A case. */
    CASE,

    /** A team, as its people do. */
    TEAM,

    /** Several cases of a copy: the days of the rehabilitation team. */
    COPY,

    /** The municipality, which has it once. */
    SHARED;

    private static final String CASE_OF_INSTANCE = "(select r.business_key_ from act_ru_execution e"
        + " join act_ru_execution r on r.id_ = e.root_proc_inst_id_ where e.id_ = %s)";

    static Belonging of(String table, List<String> columns) {
        if (table.equals("team") || table.equals("person")) {
            return TEAM;
        }
        if (table.equals("rehabilitation_meeting")) {
            return COPY;
        }
        boolean ofTheEngine = columns.contains("tenant_id_");
        boolean ofACase = table.equals("case_file") || columns.contains("case_id") || columns.contains("deadline_id");
        return ofTheEngine || ofACase ? CASE : SHARED;
    }

    /** @return an expression for the case of a row {@code x} */
    String caseOf(List<String> columns) {
        if (this != CASE) {
            return "null";
        }
        if (columns.contains("case_id")) {
            return "x.case_id";
        }
        if (columns.contains("deadline_id")) {
            return "(select d.case_id from deadline d where d.id = x.deadline_id)";
        }
        for (String instance : List.of("proc_inst_id_", "process_instance_id_")) {
            if (columns.contains(instance)) {
                return CASE_OF_INSTANCE.formatted("x." + instance);
            }
        }
        if (columns.contains("task_id_")) {
            return CASE_OF_INSTANCE.formatted("(select t.proc_inst_id_ from act_ru_task t where t.id_ = x.task_id_)");
        }
        return columns.contains("external_reference") ? "x.id" : "null";
    }
}
