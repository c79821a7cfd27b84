-- A report that starts from a former one: each paragraph taken over stays marked until a human says that it still holds.
alter table report
  add column carried_from uuid, -- the report it started from
  add foreign key (tenant_id, carried_from) references report (tenant_id, id);

create table report_paragraph (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  report_id    uuid        not null,
  field        text        not null check (field in ('facts', 'motives')),
  words        text        not null check (words <> ''),
  written_on   date        not null, -- the day the former report was handed over
  confirmed_at timestamptz,
  confirmed_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references report (tenant_id, id),
  foreign key (tenant_id, confirmed_by) references worker (tenant_id, id),
  check ((confirmed_at is null) = (confirmed_by is null))
);
create unique index report_paragraph_once on report_paragraph (tenant_id, report_id, field, md5(words));
select protect_tenant_table('report_paragraph');
grant select, insert, delete on report_paragraph to reliance_app;
grant update (confirmed_at, confirmed_by) on report_paragraph to reliance_app;
comment on table report_paragraph is 'Paragraphs of a report that stand as they stood in a former one, and who said that they still hold.';

create function check_carried_paragraphs() returns trigger language plpgsql as $$
begin
  if exists (select from report_paragraph p where p.tenant_id = new.tenant_id and p.report_id = new.id and p.confirmed_at is null) then
    raise exception 'a paragraph that was taken over is confirmed before the report is handed over'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger report_carried before update on report
  for each row when (old.submitted_at is null and new.submitted_at is not null) execute function check_carried_paragraphs();

create function keep_sealed_paragraphs() returns trigger language plpgsql as $$
begin
  if exists (select from report r where r.tenant_id = old.tenant_id and r.id = old.report_id and r.submitted_at is not null) then
    raise exception 'a report that was handed over keeps its paragraphs' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger report_paragraph_sealed before update or delete on report_paragraph
  for each row execute function keep_sealed_paragraphs();
