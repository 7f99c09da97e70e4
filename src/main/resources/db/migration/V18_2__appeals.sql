create table appeal (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    decision_id uuid not null,
    appealed_by varchar(40) not null,
    content varchar(4000) not null,
    late_because varchar(1000)
);
create index appeal_case on appeal (case_id, occurred_on);

create table reassessment (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    appeal_id uuid not null references appeal (id),
    result varchar(40) not null,
    reason varchar(2000) not null
);
create index reassessment_case on reassessment (case_id, occurred_on);
