create table deadline_pause (
    id uuid primary key,
    municipality varchar(4) not null,
    deadline_id uuid not null,
    from_on date not null,
    to_on date
);
create index deadline_pause_deadline on deadline_pause (deadline_id, from_on);

alter table deadline add column counts_from date;
alter table deadline add column remaining_days integer;
alter table deadline add column pauses integer default 0 not null;
update deadline set counts_from = anchored_on;
alter table deadline alter column counts_from set not null;
