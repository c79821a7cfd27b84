-- Seals of the journal. Each covers the committed events no seal covered yet, and the seal before it: what is changed,
-- taken away, swapped or added afterwards shows. The key is not in the database, and each seal is also kept elsewhere.
create table journal_seal (
  tenant_id   uuid        not null references tenant (id),
  id          bigint      not null check (id > 0), -- 1, 2, 3 … in each centre
  sealed_at   timestamptz not null,
  event_count int         not null check (event_count > 0),
  root        bytea       not null check (length(root) = 32), -- of the hash tree of its events
  previous    bytea       not null check (length(previous) = 32), -- mark of the seal before; zeros for the first
  mark        bytea       not null check (length(mark) = 32), -- keyed hash of all the above
  primary key (tenant_id, id)
);
select protect_tenant_table('journal_seal');
grant select, insert on journal_seal to reliance_app;
create trigger journal_seal_append_only before update or delete on journal_seal
  for each row execute function refuse_change();

-- An event gets its seal once; nothing else of it ever changes, sealing or not.
create function check_journal_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.seal_id is not null or new.seal_id is null
     or to_jsonb(new) - 'seal_id' <> to_jsonb(old) - 'seal_id' then
    raise exception 'journal_event is append-only' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
drop trigger journal_event_append_only on journal_event;
create trigger journal_event_append_only before update or delete on journal_event
  for each row execute function check_journal_change();
grant update (seal_id) on journal_event to reliance_app;
alter table journal_event add foreign key (tenant_id, seal_id) references journal_seal (tenant_id, id);
create index journal_event_seal on journal_event (tenant_id, seal_id) where seal_id is not null;
