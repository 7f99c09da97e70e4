alter table case_file add column caseworker_changes integer default 0 not null;
alter table case_file add column vk_changes integer default 0 not null;
