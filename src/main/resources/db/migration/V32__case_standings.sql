create table case_standing (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null references case_file (id),
    entry_no integer not null,
    phase varchar(20) not null,
    caseworker varchar(100),
    registered_at timestamp with time zone not null,
    constraint case_standing_in_order unique (case_id, entry_no)
);
create index case_standing_of_municipality on case_standing (municipality, case_id, entry_no, registered_at);

alter table case_file add column standings integer default 0 not null;

-- It has stood as it does since its last entry; how it stood before is not known.
insert into case_standing (id, municipality, case_id, entry_no, phase, caseworker, registered_at)
select c.id, c.municipality, c.id, 1,
    case when c.closed_on is not null then 'CLOSED' when c.programme_starts_on is not null then 'PROGRAMME'
        when c.recommended_on is not null then 'DECISION' when c.meeting_booked_on is not null then 'MEETING'
        else 'PREPARATION' end,
    case when c.programme_starts_on is not null and c.coordinating_caseworker is not null
        then c.coordinating_caseworker else c.preparing_caseworker end,
    (select max(h.registered_at) from case_history h where h.case_id = c.id)
from case_file c;

update case_file set standings = 1;
