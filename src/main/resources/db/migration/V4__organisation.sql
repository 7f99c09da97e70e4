create table team (
    id uuid primary key,
    municipality varchar(4) not null,
    team_id varchar(100) not null,
    name varchar(100) not null,
    leader varchar(100),
    constraint team_is_named_once unique (municipality, team_id)
);

create table person (
    id uuid primary key,
    municipality varchar(4) not null,
    person_id varchar(100) not null,
    name varchar(200) not null,
    team varchar(100),
    roles varchar(200) not null,
    constraint person_is_named_once unique (municipality, person_id)
);
