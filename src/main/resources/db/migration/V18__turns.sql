alter table case_file add re_referral integer;
alter table case_file add programme_since date;
update case_file set programme_since = programme_starts_on;

create table re_referral (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null references case_file (id),
    round_no integer not null,
    cause varchar(40) not null,
    reason varchar(1000) not null,
    requested_on date not null,
    ended_on date,
    result varchar(40),
    constraint re_referral_in_order unique (case_id, round_no)
);
