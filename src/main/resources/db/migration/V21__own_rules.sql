create table closing_days (
    id uuid primary key,
    municipality varchar(4) not null,
    version integer not null,
    days varchar(100000) not null,
    reason varchar(1000) not null,
    settled_by varchar(100) not null,
    settled_at timestamp with time zone not null,
    constraint closing_days_in_order unique (municipality, version)
);

create table own_rule (
    id uuid primary key,
    municipality varchar(4) not null,
    profile varchar(40) not null,
    rule_key varchar(40) not null,
    from_week integer not null,
    version integer not null,
    numbers varchar(1000),
    reason varchar(1000) not null,
    settled_by varchar(100) not null,
    settled_at timestamp with time zone not null,
    constraint own_rule_in_order unique (municipality, profile, rule_key, version)
);
