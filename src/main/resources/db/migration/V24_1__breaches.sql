create index deadline_report on deadline (municipality, counts_from, id);
create index deadline_breach on deadline (municipality, effect, due_on, ending, met_on, waived_on, ended_on, team,
    rule_key, id);
create index deadline_event_registered on deadline_event (municipality, registered_at);

create table breach_cause (
    id uuid primary key,
    municipality varchar(4) not null,
    deadline_id uuid not null,
    version_no integer not null,
    cause varchar(40) not null,
    comment varchar(2000),
    person varchar(100) not null,
    client varchar(100),
    registered_at timestamp with time zone not null,
    constraint breach_cause_in_order unique (deadline_id, version_no)
);

create table breach_sign_off (
    id uuid primary key,
    municipality varchar(4) not null,
    deadline_id uuid not null,
    comment varchar(2000),
    person varchar(100) not null,
    client varchar(100),
    registered_at timestamp with time zone not null,
    constraint breach_signed_off_once unique (deadline_id)
);
