create table measurement (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    kind varchar(40) not null,
    answers varchar(100000) not null
);
create index measurement_case on measurement (case_id, occurred_on, id);

create table survey_response (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    survey varchar(40) not null,
    declined boolean not null,
    had_internship boolean not null,
    answers varchar(100000) not null
);
create index survey_response_case on survey_response (case_id, occurred_on, id);
