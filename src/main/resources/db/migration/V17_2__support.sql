create table support (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    kind varchar(40) not null,
    given_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    mentor varchar(5000),
    sparring varchar(10000),
    objection varchar(4000),
    ended_on date,
    ended_by varchar(100),
    ended_at timestamp with time zone,
    talk varchar(2000),
    outcome varchar(4000)
);
create index support_case on support (case_id, given_on, id);

create table case_document (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    system varchar(100) not null,
    document_id varchar(200) not null,
    title varchar(200) not null,
    kind varchar(40) not null,
    referred_on date not null,
    registered_by varchar(100) not null,
    registered_at timestamp with time zone not null,
    removed_by varchar(100),
    removed_at timestamp with time zone
);
create index case_document_case on case_document (case_id, referred_on, id);
