alter table municipal_settings add column small_under integer default 5 not null;
