create table case_transfer (
    id uuid primary key,
    municipality varchar(4) not null,
    case_id uuid not null,
    to_municipality varchar(4) not null,
    transferred_on date not null,
    reason varchar(1000) not null,
    phase varchar(40) not null,
    open_matters varchar(100000) not null,
    constraint case_transfer_once unique (case_id)
);
