create table handover (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    handover_no integer not null,
    role varchar(20) not null,
    from_person varchar(100) not null,
    to_person varchar(100) not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    reason varchar(1000) not null,
    what_to_know varchar(4000),
    received_on date,
    received_by varchar(100),
    questions varchar(2000),
    constraint handover_in_order unique (case_id, handover_no)
);
