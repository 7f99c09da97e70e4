create table first_effort_review (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    verdict varchar(40) not null,
    reason varchar(1000) not null
);
create index first_effort_review_case on first_effort_review (case_id, occurred_on);

create table delay_letter (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    occurred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    expected_on date not null,
    channel varchar(40) not null,
    document_reference varchar(200)
);
create index delay_letter_case on delay_letter (case_id, occurred_on);
