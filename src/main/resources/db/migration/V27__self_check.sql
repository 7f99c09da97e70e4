create table self_check (
    id uuid primary key,
    municipality varchar(4) not null,
    checked_at timestamp with time zone not null,
    cases integer not null,
    found integer not null,
    constraint self_check_once unique (municipality)
);
