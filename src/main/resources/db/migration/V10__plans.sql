create table cv_version (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    version_no integer not null,
    written_on date not null,
    registered_at timestamp with time zone not null,
    written_by varchar(100) not null,
    document varchar(500000) not null,
    constraint cv_versions_in_order unique (case_id, version_no)
);

create table goals_version (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    version_no integer not null,
    written_on date not null,
    registered_at timestamp with time zone not null,
    written_by varchar(100) not null,
    document varchar(500000) not null,
    constraint goals_versions_in_order unique (case_id, version_no)
);

create table indsatsplan_version (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    version_no integer not null,
    written_on date not null,
    registered_at timestamp with time zone not null,
    written_by varchar(100) not null,
    document varchar(500000) not null,
    constraint indsatsplan_versions_in_order unique (case_id, version_no)
);

create table plan_follow_up (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    followed_up_on date not null,
    result varchar(40) not null,
    with_citizen boolean not null,
    cv_reviewed boolean not null,
    note varchar(4000),
    plan_version integer not null,
    registered_at timestamp with time zone not null,
    person varchar(100) not null
);
create index plan_follow_up_of_case on plan_follow_up (case_id, followed_up_on, id);
