alter table citizen add column companion varchar(2000);
alter table citizen add column party_representative varchar(2000);
alter table citizen add column interpreter varchar(2000);

create table former_cpr (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null references case_file (id),
    cpr varchar(10) not null,
    replaced_at timestamp with time zone not null,
    replaced_by varchar(100) not null,
    constraint former_cpr_once_per_case unique (case_id, cpr)
);
create index former_cpr_number on former_cpr (municipality, cpr);
