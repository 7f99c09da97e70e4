alter table deadline add column next_rung_on date;
alter table deadline add column next_rung integer;
alter table deadline add column rungs_told integer default 0 not null;
alter table deadline add column rungs_told_for date;

-- What runs is looked at once, on its first day; what is to be told is then found by its dates.
update deadline set next_rung_on = coalesce(warn_on, soft_on, due_on), next_rung = 1
    where ending is null and due_on is not null;
create index deadline_next_rung on deadline (next_rung_on, next_rung, id, municipality);
