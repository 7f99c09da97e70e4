create table case_file (
    id uuid primary key,
    municipality varchar(4) not null,
    external_reference varchar(100) not null,
    profile varchar(40) not null,
    team varchar(100) not null,
    preparing_caseworker varchar(100),
    coordinating_caseworker varchar(100),
    vk varchar(100),
    preparation_started_on date not null,
    opened_at timestamp with time zone not null,
    meeting_booked_on date,
    recommended_on date,
    programme_recommended boolean not null,
    programme_starts_on date,
    programme_ends_on date,
    outcome varchar(40),
    closed_on date,
    next_due_on date,
    revision bigint not null,
    history_length integer not null,
    constraint case_is_referred_to_once unique (municipality, external_reference)
);
create index case_file_team on case_file (municipality, team, id);
create index case_file_due on case_file (municipality, next_due_on, id);

create table citizen (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null references case_file (id),
    name varchar(200) not null,
    cpr varchar(10) not null,
    protected_address boolean not null,
    phone varchar(40),
    email varchar(200),
    constraint citizen_once_per_case unique (case_id)
);
create index citizen_cpr on citizen (municipality, cpr);

create table case_history (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null references case_file (id),
    entry_no integer not null,
    act varchar(60) not null,
    task_id uuid,
    occurred_on date not null,
    registered_at timestamp with time zone not null,
    person varchar(100) not null,
    client varchar(100),
    reason varchar(1000),
    constraint case_history_in_order unique (case_id, entry_no)
);
