alter table case_history add corrects integer;
alter table case_history add note varchar(2000);
alter table conversation add corrects uuid;
alter table conversation add corrected_by uuid;
