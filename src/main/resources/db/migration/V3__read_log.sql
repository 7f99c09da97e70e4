create table read_log (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    part varchar(40) not null,
    person varchar(100) not null,
    client varchar(100),
    read_at timestamp with time zone not null
);
create index read_log_case on read_log (municipality, case_id, read_at);
