create table citizen_involvement (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    involved_on date not null,
    contact_channel varchar(20) not null,
    preferred_channel varchar(20) not null,
    informed_about_meeting boolean not null,
    companion_offered boolean not null,
    topics_explained varchar(200) not null,
    citizen_view varchar(2000)
);
create index citizen_involvement_case on citizen_involvement (case_id);

create table medical_certificate (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    doctor varchar(200) not null,
    requested_on date not null,
    received_on date,
    reference_system varchar(100),
    reference_document varchar(200),
    reference_title varchar(200)
);
create index medical_certificate_case on medical_certificate (case_id);

-- The document holds up to 48,000 characters of text, and JSON writes some of them as six.
create table preparatory_part (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    version_no integer not null,
    written_on date not null,
    document varchar(300000) not null,
    constraint preparatory_part_in_order unique (case_id, version_no)
);

create table quality_check (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    part_version integer not null,
    checked_on date not null,
    verdict varchar(20) not null,
    reason varchar(2000),
    outcome varchar(40)
);
create index quality_check_case on quality_check (case_id);
