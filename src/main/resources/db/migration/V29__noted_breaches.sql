alter table deadline add column breach_due_on date;
alter table deadline add column breach_entry_no integer;

-- What the logs have told of so far: a breach that people were told of, or an end after the last day.
update deadline set breach_entry_no = (select max(e.entry_no) from deadline_event e where e.deadline_id = deadline.id
        and (e.kind = 'BREACHED' or e.occurred_on > e.new_due_on and (e.kind in ('MET', 'WAIVED', 'CANCELLED')
            or e.kind = 'CORRECTED' and e.reason = 'registration-corrected'
            or e.kind = 'SUPERSEDED' and e.reason = 'anchor-moved'
                and cast(e.registered_at at time zone 'Europe/Copenhagen' as date) > e.new_due_on)))
    where effect = 'BREACH';
update deadline set breach_due_on = (select e.new_due_on from deadline_event e where e.deadline_id = deadline.id
        and e.entry_no = deadline.breach_entry_no)
    where breach_entry_no is not null;

-- All that it takes to tell which of them no longer stand, so that they are counted in the index alone.
create index deadline_noted on deadline (municipality, breach_due_on, due_on, ending, met_on, waived_on, ended_on,
    breach_entry_no, id);
