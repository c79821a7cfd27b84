-- A person's own view of who looked, where the act knew the person and no dossier yet.
create index journal_event_person on journal_event (tenant_id, person_id, id desc) where person_id is not null;
