alter table person add column leaves_on date;
