create table notice (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    team varchar(100) not null,
    deadline_id uuid,
    rule_key varchar(40),
    kind varchar(20) not null,
    title varchar(300) not null,
    title_en varchar(300) not null,
    due_on date,
    sort_on date not null,
    addressed varchar(20) not null,
    owner_role varchar(40) not null,
    addressee varchar(100),
    raised_on date not null,
    raised_at timestamp with time zone not null,
    acknowledged_by varchar(100),
    acknowledged_at timestamp with time zone,
    note varchar(1000),
    settled_on date,
    is_open boolean not null,
    constraint notice_told_once unique (deadline_id, kind, due_on, addressed)
);
create index notice_case on notice (case_id, is_open);
create index notice_list on notice (municipality, is_open, sort_on, id);
create index notice_addressee on notice (municipality, addressee, is_open, sort_on, id);
create index notice_team on notice (municipality, team, is_open, sort_on, id);
