create table decision (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    result varchar(40) not null,
    starts_on date,
    ends_on date,
    outcome varchar(40),
    reason varchar(2000)
);
create index decision_case on decision (case_id, occurred_on);

create table programme_meeting (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    kind varchar(40) not null,
    form varchar(40),
    participants varchar(100000) not null,
    coordinating_caseworker varchar(100),
    summary varchar(4000),
    learned varchar(4000)
);
create index programme_meeting_case on programme_meeting (case_id, occurred_on);

create table conversation (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    type varchar(40) not null,
    form varchar(40) not null,
    outcome varchar(40) not null,
    participants varchar(100000) not null,
    binding_agreement varchar(2000),
    summary varchar(4000),
    next_conversation_on date
);
create index conversation_case on conversation (case_id, occurred_on, id);

create table contact_recovery (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    attempts varchar(100000) not null,
    reached boolean not null,
    agreed varchar(2000)
);
create index contact_recovery_case on contact_recovery (case_id, occurred_on);

create table status_review (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    verdict varchar(40) not null,
    outcome varchar(40),
    reason varchar(2000),
    citizen_view varchar(2000)
);
create index status_review_case on status_review (case_id, occurred_on);
