alter table deadline add column effect varchar(20) default 'BREACH' not null;
alter table deadline add column extended_days integer default 0 not null;
alter table deadline add column calendar_version integer default 0 not null;
alter table deadline add column waived_on date;

alter table deadline_event add column authority varchar(200);
alter table deadline_event add column legal_basis varchar(500);
alter table deadline_event add column extended_by integer;
alter table deadline_event add column new_warn_on date;
alter table deadline_event add column pauses varchar(20000);

-- What stands in a log from before is read as if it had been written by how its deadline stands now.
update deadline_event set
    new_warn_on = (select d.warn_on from deadline d where d.id = deadline_event.deadline_id),
    pauses = (select '[' || string_agg('{"from":"' || cast(p.from_on as varchar(10)) || '","to":'
            || coalesce('"' || cast(p.to_on as varchar(10)) || '"', 'null') || '}', ',') || ']'
        from deadline_pause p where p.deadline_id = deadline_event.deadline_id);
