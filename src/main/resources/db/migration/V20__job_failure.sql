-- One row for each of the engine's jobs that has ever failed: its last failure, without any message's text.
create table job_failure (
    id uuid primary key,
    municipality varchar(4) not null,
    engine_job_id varchar(64) not null,
    case_id uuid,
    process varchar(100) not null,
    element varchar(100) not null,
    error varchar(200) not null,
    place varchar(200),
    failures integer not null,
    failed_at timestamp with time zone not null
);
create index job_failure_latest on job_failure (municipality, failed_at, id);
