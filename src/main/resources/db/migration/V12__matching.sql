create table company (
    id uuid primary key,
    municipality varchar(4) not null,
    cvr varchar(8) not null,
    p_number varchar(10) not null,
    name varchar(200) not null,
    industry varchar(200),
    contact_name varchar(200),
    contact_phone varchar(40),
    note varchar(2000),
    constraint company_is_known_once unique (municipality, p_number)
);

create table opening (
    id uuid primary key,
    municipality varchar(4) not null,
    company_id uuid not null,
    title varchar(200) not null,
    tasks varchar(4000),
    hours_per_week numeric(4,1) not null,
    open_from date not null,
    open_to date,
    filled_on date,
    closed_on date,
    closed_because varchar(1000)
);
create index opening_of_company on opening (municipality, company_id, id);

create table match_request (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    team varchar(100) not null,
    requested_on date not null,
    ready boolean not null,
    wishes varchar(4000),
    consideration_needs varchar(4000),
    hours_per_week numeric(4,1),
    goal varchar(2000),
    previous_learning varchar(4000),
    other_offer varchar(4000),
    ask_again_on date,
    company_id uuid,
    opening_id uuid,
    declines varchar(500000) not null,
    tried varchar(4000),
    advice varchar(4000),
    placed_on date,
    not_found_on date,
    lapsed_on date
);
create index match_request_of_case on match_request (case_id, requested_on, id);
create index match_request_of_team on match_request (municipality, team, id);

create table placement (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    match_id uuid not null,
    company_id uuid not null,
    opening_id uuid,
    agreed_on date not null,
    kind varchar(40) not null,
    starts_on date not null,
    ends_on date not null,
    start_hours numeric(4,1) not null,
    target_hours numeric(4,1) not null,
    ordinary_hours numeric(4,1),
    purpose varchar(4000) not null,
    company_contact varchar(200) not null,
    description varchar(4000),
    vitas_reference varchar(100),
    ended_on date,
    ended_because varchar(1000),
    closed_on date,
    outcome varchar(40),
    closing_ordinary_hours numeric(4,1),
    broken_off_by varchar(40),
    reason varchar(2000),
    learned varchar(4000),
    stopped_on date,
    constraint placement_once_per_match unique (match_id)
);
create index placement_of_case on placement (case_id, agreed_on, id);

create table placement_follow_up (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    placement_id uuid not null,
    followed_up_on date not null,
    observations varchar(500000) not null,
    hours_now numeric(4,1) not null,
    ordinary_hours_now numeric(4,1) not null,
    next_step varchar(40) not null,
    next_step_text varchar(1000)
);
create index placement_follow_up_of_case on placement_follow_up (case_id, followed_up_on, id);
