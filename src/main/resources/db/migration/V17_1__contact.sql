alter table contact_recovery add column decision varchar(40);
alter table contact_recovery add column decision_reason varchar(2000);
