create table deadline (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    subject_id uuid,
    team varchar(100) not null,
    rule_key varchar(40) not null,
    rule_version varchar(40) not null,
    rule_terms varchar(4000) not null,
    anchored_on date not null,
    warn_on date,
    soft_on date,
    planned_due_on date not null,
    due_on date,
    ending varchar(20),
    met_on date,
    ended_on date,
    ended_at timestamp with time zone,
    log_length integer not null
);
create index deadline_case on deadline (case_id);
create index deadline_due on deadline (municipality, ending, due_on, id);
create index deadline_team on deadline (municipality, team, ending, due_on, id);

create table deadline_event (
    id uuid primary key,
    municipality varchar(4) not null,
    deadline_id uuid not null,
    entry_no integer not null,
    kind varchar(20) not null,
    occurred_on date not null,
    registered_at timestamp with time zone not null,
    person varchar(100) not null,
    client varchar(100),
    old_due_on date,
    new_due_on date,
    reason varchar(1000),
    constraint deadline_event_in_order unique (deadline_id, entry_no)
);
