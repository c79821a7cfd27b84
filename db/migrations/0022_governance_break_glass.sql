-- Opening a file that is not one's own, because somebody cannot wait: for an hour, with a reason the person reads.
create table break_glass (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  worker_id   uuid        not null,
  dossier_id  uuid        not null,
  reason      text        not null check (length(reason) between 20 and 500),
  opened_at   timestamptz not null,
  until_at    timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  verdict     text        check (verdict in ('justified', 'not-justified')),
  remark      text        check (length(remark) between 1 and 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, reviewed_by) references worker (tenant_id, id),
  check (until_at > opened_at and until_at <= opened_at + interval '1 hour'),
  check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (verdict is null)
    and (reviewed_at is null) = (remark is null)),
  check (reviewed_by is distinct from worker_id)
);
create index break_glass_open on break_glass (tenant_id, worker_id, dossier_id, until_at);
create index break_glass_dossier on break_glass (tenant_id, dossier_id);
create index break_glass_recent on break_glass (tenant_id, opened_at desc);
select protect_tenant_table('break_glass');
grant select, insert, update on break_glass to reliance_app;

create function check_break_glass() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.reviewed_at is not null
     or to_jsonb(new) - array['reviewed_by', 'reviewed_at', 'verdict', 'remark']
       <> to_jsonb(old) - array['reviewed_by', 'reviewed_at', 'verdict', 'remark'] then
    raise exception 'an opening is reviewed once, and never rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger break_glass_kept before update or delete on break_glass for each row execute function check_break_glass();
