create table suspension (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null references case_file (id),
    entry_no integer not null,
    ground varchar(20) not null,
    rules varchar(1000) not null,
    from_on date not null,
    to_on date,
    reason varchar(1000) not null,
    legal_basis varchar(500) not null,
    planned_to_on date,
    ended_on date,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    constraint suspensions_in_order unique (case_id, entry_no)
);

alter table case_file add column suspensions integer default 0 not null;
