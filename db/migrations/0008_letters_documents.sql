-- Letters as they were sent: bytes kept outside, content-addressed and encrypted; never rendered again.
create table document (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  dossier_id   uuid, -- null: papers of the house, such as minutes
  request_id   uuid,
  decision_id  uuid,
  meeting_id   uuid,
  kind         text        not null check (kind in ('receipt', 'notification', 'minutes')),
  language     text        not null check (language in ('fr', 'nl', 'de', 'en')),
  content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
  bytes        int         not null check (bytes > 0),
  template     text        not null,
  created_by   uuid        not null,
  created_at   timestamptz not null,
  sent_on      date,
  sent_by      uuid,
  sent_how     text        check (sent_how in ('registered-post', 'handed-over', 'post', 'kept-at-counter')),
  proof        text, -- number of the registered item, or who signed for it
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  check ((sent_on is null) = (sent_how is null) and (sent_on is null) = (sent_by is null)),
  check (kind <> 'notification' or decision_id is not null)
);
create index document_dossier on document (tenant_id, dossier_id, created_at desc);
create index document_hash on document (tenant_id, content_hash);
create unique index document_notification on document (tenant_id, decision_id) where kind = 'notification';
select protect_tenant_table('document');
grant select, insert, update on document to reliance_app;
create function check_sent_document() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.content_hash <> new.content_hash or old.sent_on is not null then
    raise exception 'a document is kept as it was sent' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger document_kept before update or delete on document for each row execute function check_sent_document();
alter table meeting add foreign key (tenant_id, minutes_document_id) references document (tenant_id, id);
