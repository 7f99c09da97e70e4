-- All that the reports count by, so that a municipality's deadlines are counted in the index alone.
drop index deadline_report;
drop index deadline_breach;
create index deadline_report on deadline (municipality, effect, due_on, ending, met_on, waived_on, ended_on, warn_on,
    counts_from, pauses, team, rule_key, case_id, id);
create index breach_cause_ours on breach_cause (municipality, deadline_id, version_no);
create index breach_sign_off_ours on breach_sign_off (municipality, deadline_id);
