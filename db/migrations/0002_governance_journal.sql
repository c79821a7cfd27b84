-- Who did or read what, when, in which role, why. Ids only, never content; written in the transaction it tells of.
create table journal_event (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  happened_at   timestamptz not null,
  kind          text        not null check (kind in ('read', 'write')),
  action        text        not null check (action ~ '^[a-z-]+:[a-z-]+$'),
  actor_kind    text        not null check (actor_kind in ('worker', 'person', 'system')),
  actor_id      uuid,
  actor_role    text,
  service_id    uuid,
  purpose       text        not null,
  dossier_id    uuid,
  person_id     uuid,
  request_id    uuid,
  subject_ids   uuid[]      not null default '{}', -- the ids a list or a search showed
  detail        jsonb       not null default '{}', -- codes, dates and ids
  correlation   uuid, -- the HTTP request or job it happened in
  seal_id       bigint,
  primary key (tenant_id, id),
  check ((actor_kind = 'system') = (actor_id is null))
);
create index journal_event_dossier on journal_event (tenant_id, dossier_id, id desc) where dossier_id is not null;
create index journal_event_request on journal_event (tenant_id, request_id, id desc) where request_id is not null;
create index journal_event_unsealed on journal_event (tenant_id, id) where seal_id is null;
select protect_tenant_table('journal_event');
grant select, insert on journal_event to reliance_app;
create trigger journal_event_append_only before update or delete on journal_event
  for each row when (current_setting('app.sealing', true) is distinct from 'on') execute function refuse_change();
