create table municipal_settings (
    id uuid primary key,
    municipality varchar(4) not null,
    no_shows_in_a_row integer not null,
    constraint settings_once_per_municipality unique (municipality)
);
