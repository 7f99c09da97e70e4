create table absence (
    id uuid primary key,
    municipality varchar(4) not null,
    person_id varchar(100) not null,
    absence_no integer not null,
    starts_on date not null,
    ends_on date,
    cover varchar(100),
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    constraint absence_in_order unique (municipality, person_id, absence_no)
);
create index absence_days on absence (municipality, starts_on, ends_on);
