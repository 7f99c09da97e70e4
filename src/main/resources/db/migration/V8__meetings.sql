create table rehabilitation_meeting (
    id uuid primary key,
    municipality varchar(4) not null,
    held_on date not null,
    starts_at varchar(5) not null,
    place varchar(200) not null,
    team varchar(100) not null,
    capacity integer not null,
    minutes_per_case integer not null
);
create index rehabilitation_meeting_day on rehabilitation_meeting (municipality, held_on, starts_at, id);

create table agenda_item (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    meeting_id uuid not null,
    booking_no integer not null,
    slot integer not null,
    booked_on date not null,
    material_sent boolean not null,
    invited varchar(300) not null,
    state varchar(20) not null,
    held_on date,
    attendance varchar(30000) not null,
    employment_first boolean,
    citizen_presented_plan boolean,
    citizen_absent_because varchar(1000),
    rescheduled_because varchar(1000),
    constraint agenda_item_in_order unique (case_id, booking_no)
);
create index agenda_item_meeting on agenda_item (meeting_id, slot);

-- The advice holds up to 30,000 characters of text, and JSON writes some of them as six.
create table recommendation (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    recommendation_no integer not null,
    meeting_held_on date not null,
    recommended_on date not null,
    result varchar(30) not null,
    duration_months integer,
    purpose varchar(4000),
    advice varchar(200000) not null,
    vk_present boolean not null,
    adjourned_because varchar(2000),
    handed_over_on date,
    handed_over_how varchar(20),
    understood boolean,
    constraint recommendation_in_order unique (case_id, recommendation_no)
);
