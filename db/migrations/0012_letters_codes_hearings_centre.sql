-- A letter with a new code is no receipt: nothing was asked that day, and no clock stops.
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check
  check (kind in ('receipt', 'notification', 'minutes', 'code-letter'));
-- A receipt was always of a request; what was kept without one was a letter with a code. The wall stands for the
-- owner too: one centre at a time.
alter table document disable trigger document_kept;
do $$ declare centre record; begin
  for centre in select id from tenant loop
    perform set_config('app.tenant', centre.id::text, true);
    update document set kind = 'code-letter' where kind = 'receipt' and request_id is null;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
alter table document enable trigger document_kept;
alter table document add constraint document_of_file check (kind <> 'code-letter' or dossier_id is not null);

-- The day on which the person was told of the right to be heard, asked for it, was heard, or said no
-- (L. 26.05.2002, art. 20). Reports of before have none.
alter table report
  add column hearing_on date,
  add constraint report_hearing_on check (hearing <> 'not-asked' or hearing_on is null);

-- The settings of a centre that its own people keep: name, address, telephone, hours, labour court with its source.
-- Read before a centre is known, changed only from inside; what stood before is kept.
alter table tenant add column version int not null default 1 check (version > 0);
alter table tenant enable row level security;
create policy read_by_all on tenant for select using (true);
create policy own_settings on tenant for update
  using (id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant update (name, street, postal_code, municipality, phone, email, opening_hours, court_name, court_address,
  court_source, version) on tenant to reliance_app;

create table tenant_version (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  version    int         not null check (version > 0), -- the one that was replaced
  settings   jsonb       not null, -- as they stood
  changed    text[]      not null check (cardinality(changed) > 0), -- which of them were replaced
  changed_by uuid        not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, version)
);
select protect_tenant_table('tenant_version');
grant select, insert on tenant_version to reliance_app;
create trigger tenant_version_append_only before update or delete on tenant_version
  for each row execute function refuse_change();
comment on table tenant_version is 'What the settings of a centre were before each change.';
