create table demo_turn (
    id integer primary key,
    node varchar(36),
    kept_until timestamp with time zone
);
insert into demo_turn (id) values (1);
