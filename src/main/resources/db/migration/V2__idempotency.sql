-- What an act was answered with, so that a repeated request gets the same answer. Kept for seven days (created_at).
create table idempotent_answer (
    id uuid primary key,
    municipality varchar(4) not null,
    person varchar(100) not null,
    client varchar(100) not null,
    idempotency_key varchar(64) not null,
    request varchar(300) not null,
    fingerprint varchar(64) not null,
    status integer not null,
    etag varchar(100),
    location varchar(500),
    body text,
    created_at timestamp with time zone not null,
    constraint idempotent_answer_once_per_key unique (municipality, person, client, idempotency_key)
);
create index idempotent_answer_age on idempotent_answer (created_at);
