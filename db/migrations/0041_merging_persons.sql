-- Two persons turn out to be one. Nothing is rewritten: the file of the one is handed to the other, and can go back.
create table person_merge (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  version     int         not null default 1,
  kept_id     uuid        not null, -- who it is
  merged_id   uuid        not null, -- who was written down a second time
  state       text        not null check (state in ('proposed', 'merged', 'refused', 'undone')),
  reason      text        not null check (length(reason) between 1 and 500), -- the person reads it
  kept_version   int      not null, -- as both were when they were seen side by side
  merged_version int      not null,
  proposed_by uuid        not null,
  proposed_at timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  refusal     text        check (length(refusal) between 1 and 500),
  undo_until  date,
  undone_by   uuid,
  undone_at   timestamptz,
  undone_reason text      check (length(undone_reason) between 1 and 500),
  primary key (tenant_id, id),
  foreign key (tenant_id, kept_id) references person (tenant_id, id),
  foreign key (tenant_id, merged_id) references person (tenant_id, id),
  foreign key (tenant_id, proposed_by) references worker (tenant_id, id),
  foreign key (tenant_id, decided_by) references worker (tenant_id, id),
  foreign key (tenant_id, undone_by) references worker (tenant_id, id),
  check (kept_id <> merged_id),
  check (decided_by is null or decided_by <> proposed_by), -- two humans, always
  check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check ((state = 'refused') = (refusal is not null)),
  check ((state in ('merged', 'undone')) = (undo_until is not null)),
  check ((state = 'undone') = (undone_by is not null) and (undone_by is null) = (undone_at is null)
    and (undone_by is null) = (undone_reason is null))
);
create unique index person_merge_once on person_merge (tenant_id, merged_id) where state = 'merged';
create unique index person_merge_asked on person_merge
  (tenant_id, least(kept_id, merged_id), greatest(kept_id, merged_id)) where state = 'proposed';
create index person_merge_kept on person_merge (tenant_id, kept_id) where state = 'merged';
create index person_merge_recent on person_merge (tenant_id, proposed_at desc);
select protect_tenant_table('person_merge');
grant select, insert on person_merge to reliance_app;
grant update (state, version, decided_by, decided_at, refusal, undo_until, undone_by, undone_at, undone_reason)
  on person_merge to reliance_app;

-- Who somebody is, after all merges that stand: themselves, for nearly everybody, which one look at an index says. Asked on
-- nearly every page, and planned once a connection: as a function in SQL it was planned again in each statement.
create function kept_person(of_person uuid) returns uuid language plpgsql stable as $$
declare
  kept uuid := of_person;
  above uuid;
begin
  for step in 1 .. 50 loop
    select m.kept_id into above from person_merge m where m.merged_id = kept and m.state = 'merged';
    exit when above is null;
    kept := above;
  end loop;
  return kept;
end $$;

-- Forward only; and never into somebody who is merged, so that no chain ends where it began.
create function check_person_merge() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a merge is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'INSERT' and new.state <> 'proposed' then
    raise exception 'a merge begins as a proposal' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and not (old.state = 'proposed' and new.state in ('merged', 'refused')
      or old.state = 'merged' and new.state = 'undone') then
    raise exception 'a merge cannot go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'merged' then
    perform from person where tenant_id = new.tenant_id and id in (new.kept_id, new.merged_id) order by id for update;
    if exists (select from person_merge m where m.tenant_id = new.tenant_id and m.merged_id = new.kept_id
        and m.state = 'merged') then
      raise exception 'nobody is merged into somebody who is merged' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from person a join person b on b.tenant_id = a.tenant_id and b.id = new.merged_id
        where a.tenant_id = new.tenant_id and a.id = new.kept_id and a.national_number <> b.national_number) then
      raise exception 'two national numbers are two persons' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  if new.state = 'undone' and new.undone_at > (new.undo_until + 1)::timestamp at time zone 'Europe/Brussels' then
    raise exception 'too late to undo this merge' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger person_merge_way before insert or update or delete on person_merge
  for each row execute function check_person_merge();

-- A file is opened for one person, once, and says so for ever; whose it is follows the merges.
alter table dossier add column first_person_id uuid;
do $$ declare centre record; begin
  for centre in select id from tenant loop
    perform set_config('app.tenant', centre.id::text, true);
    update dossier set first_person_id = person_id;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
-- The default only says that nobody writes it: the trigger does.
alter table dossier alter column first_person_id set default '00000000-0000-0000-0000-000000000000';
alter table dossier alter column first_person_id set not null;
alter table dossier drop constraint dossier_tenant_id_person_id_key;
alter table dossier add constraint dossier_of_one unique (tenant_id, first_person_id);
alter table dossier add foreign key (tenant_id, first_person_id) references person (tenant_id, id);
create index dossier_person on dossier (tenant_id, person_id);
grant update (person_id) on dossier to reliance_app;

create function check_dossier_person() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    -- A restored row keeps whose it was; a new one belongs to whom it is opened for, who is not merged.
    if new.first_person_id = '00000000-0000-0000-0000-000000000000' then
      new.first_person_id := new.person_id;
      perform from person where tenant_id = new.tenant_id and id = new.person_id for share;
      if kept_person(new.person_id) <> new.person_id then
        raise exception 'no file is opened for somebody who is merged' using errcode = 'integrity_constraint_violation';
      end if;
    end if;
  elsif new.person_id <> kept_person(new.first_person_id) then
    raise exception 'a file belongs to whom it was opened for, or to who that is' using errcode = 'integrity_constraint_violation';
  elsif new.person_id <> old.person_id and exists (
    select from entitlement e
    join entitlement_term t on t.tenant_id = e.tenant_id and t.entitlement_id = e.id and t.superseded_at is null
    join dossier d on d.tenant_id = e.tenant_id and d.person_id = new.person_id and d.id <> new.id
    join entitlement f on f.tenant_id = d.tenant_id and f.dossier_id = d.id
    join entitlement_term u on u.tenant_id = f.tenant_id and u.entitlement_id = f.id and u.superseded_at is null
    where e.tenant_id = new.tenant_id and e.dossier_id = new.id and e.per = 'month' and f.per = 'month'
      and t.amount_cents > 0 and u.amount_cents > 0
      and (e.kind = f.kind or (e.kind in ('integration-income', 'equivalent-aid') and f.kind in ('integration-income', 'equivalent-aid')))
      and daterange(t.from_on, t.until_on, '[]') && daterange(u.from_on, u.until_on, '[]')
      and coalesce(t.until_on, house_today()) >= house_today() and coalesce(u.until_on, house_today()) >= house_today()) then
    raise exception 'two rights of one kind for one time are settled first' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger dossier_person_kept before insert or update on dossier for each row execute function check_dossier_person();

-- The files of whoever this file belongs to: one, for nearly everybody. What is read about a person is read in all.
create function one_file(of_dossier uuid) returns uuid[] language sql stable as $$
  select array(select o.id from dossier d join dossier o on o.tenant_id = d.tenant_id and o.person_id = d.person_id
    where d.id = of_dossier order by o.id)
$$;

-- Everybody who turned out to be this person, and this person.
create function one_person(of_person uuid) returns uuid[] language plpgsql stable as $$
begin
  return one_person_below(kept_person(of_person));
end $$;

-- Those who were merged into this person, and this person, but not who this person is.
create function one_person_below(of_person uuid) returns uuid[] language plpgsql stable as $$
begin
  if not exists (select from person_merge m where m.kept_id = of_person and m.state = 'merged') then
    return array[of_person];
  end if;
  return array(
    with recursive down as (
      select of_person as id, 1 as step
      union all
      select m.merged_id, down.step + 1 from person_merge m join down on m.kept_id = down.id
      where m.state = 'merged' and down.step < 50)
    select id from down);
end $$;
