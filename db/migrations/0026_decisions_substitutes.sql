-- A substitute stands in for one member, and sits only while that member is away. Forward only, additive.
alter table committee_term
  add column stands_in_for uuid,
  add foreign key (tenant_id, stands_in_for) references worker (tenant_id, id),
  add check (stands_in_for is null or (role = 'substitute' and stands_in_for <> worker_id));

-- Terms from before this file may not say for whom: such a substitute does not sit until a new term does.
create function check_committee_substitute() returns trigger language plpgsql as $$
begin
  if not exists (select from committee_term t where t.tenant_id = new.tenant_id and t.worker_id = new.stands_in_for
      and t.role <> 'substitute' and daterange(t.from_on, t.until_on, '[]') && daterange(new.from_on, new.until_on, '[]')) then
    raise exception 'a substitute stands in for a member in office' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger committee_term_stand_in before insert on committee_term
  for each row when (new.role = 'substitute') execute function check_committee_substitute();

create function check_committee_seats() returns trigger language plpgsql as $$
begin
  if exists (
    select from committee_term t where t.tenant_id = new.tenant_id and t.role = 'substitute'
      and t.worker_id = any (new.present_ids) and new.held_on between t.from_on and coalesce(t.until_on, 'infinity')
    group by t.stands_in_for
    having t.stands_in_for is null or t.stands_in_for = any (new.present_ids) or count(*) > 1
  ) then
    raise exception 'a substitute sits only while the member is away' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger meeting_who_sits before insert or update of present_ids, held_on on meeting
  for each row when (cardinality(new.present_ids) > 0) execute function check_committee_seats();

-- A tie that the presidency settles goes the way the presidency voted; without terms, its account presides.
create function check_casting_vote() returns trigger language plpgsql as $$
begin
  if not exists (
    select from decision_vote v
    join decision d on d.tenant_id = v.tenant_id and d.id = v.decision_id
    join worker w on w.tenant_id = v.tenant_id and w.id = v.worker_id
    where v.tenant_id = new.tenant_id and v.decision_id = new.id and v.vote = 'for'
      and case when exists (select from committee_term t where t.tenant_id = v.tenant_id)
        then exists (select from committee_term t where t.tenant_id = v.tenant_id and t.worker_id = v.worker_id
          and t.role = 'president' and d.decided_on between t.from_on and coalesce(t.until_on, 'infinity'))
        else 'president' = any (w.roles) end
  ) then
    raise exception 'a tie is carried only with the vote of the presidency' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger decision_casting_vote after insert or update of casting_vote, vote_how on decision
  deferrable initially deferred for each row
  when (new.vote_how = 'names' and new.casting_vote) execute function check_casting_vote();
