create table demo_clock (
    offset_seconds bigint not null
);
