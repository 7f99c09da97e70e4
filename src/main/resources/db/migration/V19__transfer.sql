create table taken_over (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    taken_over_on date not null,
    fingerprint varchar(64) not null,
    previous_municipality varchar(4),
    previous_system varchar(100),
    previous_reference varchar(100),
    previous_case_id uuid,
    constraint taken_over_once unique (case_id)
);
