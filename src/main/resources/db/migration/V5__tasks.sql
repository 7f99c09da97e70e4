create table work_task (
    id uuid primary key,
    municipality varchar(4) not null,
    engine_task_id varchar(64) not null,
    case_id uuid not null,
    type varchar(60) not null,
    role varchar(20) not null,
    subject_id uuid,
    team varchar(100) not null,
    assignee varchar(100),
    due_on date,
    sort_on date not null,
    opened_at timestamp with time zone not null,
    occurred_on date,
    completed_by varchar(100),
    ended_at timestamp with time zone,
    constraint work_task_once_per_engine_task unique (engine_task_id)
);
create index work_task_case on work_task (case_id);
create index work_task_team on work_task (municipality, team, sort_on, id);
create index work_task_assignee on work_task (municipality, assignee, sort_on, id);
