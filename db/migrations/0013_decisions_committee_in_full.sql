-- The committee in full: terms, rules of the house, ties, votes, delegations; a decision says on whose authority it was taken.

-- A meeting that will not be held. Like a closed one, it no longer changes.
alter table meeting drop constraint meeting_state_check;
alter table meeting
  add constraint meeting_state_check check (state in ('planned', 'closed', 'cancelled')),
  add column cancelled_at  timestamptz,
  add column cancelled_by  uuid,
  add column cancel_reason text check (length(cancel_reason) between 1 and 1000),
  add check ((state = 'cancelled') = (cancelled_at is not null and cancelled_by is not null and cancel_reason is not null));
drop trigger meeting_sealed on meeting;
create trigger meeting_sealed before update or delete on meeting
  for each row when (old.state <> 'planned') execute function refuse_change();

-- Who sits in the committee, from when until when. One term at a time.
create table committee_term (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  version     int         not null default 1,
  worker_id   uuid        not null,
  role        text        not null check (role in ('president', 'member', 'substitute')),
  from_on     date        not null,
  until_on    date,
  recorded_by uuid        not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  check (until_on is null or until_on >= from_on),
  exclude using gist (tenant_id with =, worker_id with =, daterange(from_on, until_on, '[]') with &&)
);
select protect_tenant_table('committee_term');
grant select, insert, update on committee_term to reliance_app;

-- The rules of this committee that no source of ours fixes, each from a day on, with where the centre read it.
create table committee_rule (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  from_on     date        not null,
  quorum      text        not null check (quorum in ('majority', 'half')), -- of the members in office
  tie_rule    text        not null check (tie_rule in ('president-decides', 'not-carried')),
  vote_form   text        not null check (vote_form in ('counts', 'names')),
  source      text        not null check (length(source) between 1 and 500),
  recorded_by uuid        not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, from_on)
);
select protect_tenant_table('committee_rule');
grant select, insert on committee_rule to reliance_app;

-- An item is a proposal, or the correction of a decision that was published with a material error.
alter table agenda_item
  add column nature text not null default 'proposal' check (nature in ('proposal', 'correction')),
  add column corrects_decision_id uuid,
  add column correction_reason text check (length(correction_reason) between 1 and 1000),
  add foreign key (tenant_id, corrects_decision_id) references decision (tenant_id, id),
  add check ((nature = 'correction') = (corrects_decision_id is not null) and (nature = 'correction') = (correction_reason is not null));

-- A member with a tie to the file leaves for that item.
create table agenda_recusal (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  agenda_item_id uuid        not null,
  worker_id      uuid        not null,
  tie            text        not null check (tie in ('relative', 'neighbour', 'worked-on-file', 'interest', 'other')),
  declared_by    uuid        not null,
  declared_at    timestamptz not null,
  withdrawn_at   timestamptz,
  withdrawn_by   uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, agenda_item_id) references agenda_item (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index agenda_recusal_once on agenda_recusal (tenant_id, agenda_item_id, worker_id) where withdrawn_at is null;
select protect_tenant_table('agenda_recusal');
grant select, insert, update on agenda_recusal to reliance_app;

-- The council lets somebody decide small things alone, within ceilings, for a time.
create table delegation (
  tenant_id          uuid        not null references tenant (id),
  id                 uuid        not null,
  version            int         not null default 1,
  worker_id          uuid        not null,
  kinds              text[]      not null check (cardinality(kinds) > 0),
  per_decision_cents bigint      not null check (per_decision_cents > 0),
  per_month_cents    bigint      not null check (per_month_cents >= per_decision_cents),
  from_on            date        not null,
  until_on           date        not null,
  source             text        not null check (length(source) between 1 and 500), -- the deliberation of the council
  recorded_by        uuid        not null,
  recorded_at        timestamptz not null,
  revoked_at         timestamptz,
  revoked_by         uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  check (until_on >= from_on),
  check ((revoked_at is null) = (revoked_by is null))
);
create index delegation_worker on delegation (tenant_id, worker_id) where revoked_at is null;
select protect_tenant_table('delegation');
grant select, insert, update on delegation to reliance_app;

-- On whose authority; the fact a refusal rests on, frozen as it was read; how the committee voted; what it replaces.
alter table decision
  alter column agenda_item_id drop not null,
  alter column meeting_id drop not null,
  add column authority text not null default 'committee' check (authority in ('committee', 'president', 'delegate')),
  add column report_id uuid,
  add column delegation_id uuid,
  add column supersedes_id uuid,
  add column fact_kind text check (fact_kind in ('note', 'resource', 'situation', 'member', 'urgent-aid')),
  add column fact_id uuid,
  add column fact_text text,
  add column fact_source text,
  add column fact_on date,
  add column vote_how text not null default 'consensus' check (vote_how in ('consensus', 'counts', 'names')),
  add column vote_for int check (vote_for >= 0),
  add column vote_against int check (vote_against >= 0),
  add column vote_abstain int check (vote_abstain >= 0),
  add column casting_vote boolean not null default false, -- a tie, settled by the presidency
  add foreign key (tenant_id, report_id) references report (tenant_id, id),
  add foreign key (tenant_id, delegation_id) references delegation (tenant_id, id),
  add foreign key (tenant_id, supersedes_id) references decision (tenant_id, id),
  add check ((authority = 'committee') = (agenda_item_id is not null) and (authority = 'committee') = (meeting_id is not null)),
  add check ((authority = 'delegate') = (delegation_id is not null)),
  add check ((fact_kind is null) = (fact_id is null) and (fact_kind is null) = (fact_text is null)
    and (fact_kind is null) = (fact_source is null) and (fact_kind is null) = (fact_on is null)),
  add check ((vote_how = 'consensus') = (vote_for is null) and (vote_for is null) = (vote_against is null)
    and (vote_for is null) = (vote_abstain is null)),
  add check (vote_how = 'consensus' or vote_for > vote_against or (vote_for = vote_against and casting_vote));
create index decision_delegation on decision (tenant_id, delegation_id, decided_on) where delegation_id is not null;
create unique index decision_supersedes on decision (tenant_id, supersedes_id) where supersedes_id is not null;

-- Who voted how. Only those who sit there, and never one who left for the item.
create table decision_vote (
  tenant_id   uuid not null references tenant (id),
  decision_id uuid not null,
  worker_id   uuid not null,
  vote        text not null check (vote in ('for', 'against', 'abstain')),
  primary key (tenant_id, decision_id, worker_id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id)
);
select protect_tenant_table('decision_vote');
grant select, insert, delete on decision_vote to reliance_app;

create function check_decision_vote() returns trigger language plpgsql as $$
declare asked record;
begin
  select d.published_at, d.agenda_item_id, m.present_ids into asked
    from decision d left join meeting m on m.tenant_id = d.tenant_id and m.id = d.meeting_id
    where d.tenant_id = coalesce(new.tenant_id, old.tenant_id) and d.id = coalesce(new.decision_id, old.decision_id);
  if asked.published_at is not null then
    raise exception 'a published vote stays as it was' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if not new.worker_id = any (asked.present_ids) then
    raise exception 'only a member who is present votes' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select from agenda_recusal r where r.tenant_id = new.tenant_id and r.agenda_item_id = asked.agenda_item_id
      and r.worker_id = new.worker_id and r.withdrawn_at is null) then
    raise exception 'a member with a tie to the file does not vote' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger decision_vote_allowed before insert or delete on decision_vote
  for each row execute function check_decision_vote();

-- No more votes than there are voters in the room; a tie declared after the vote asks for a new vote.
create function check_vote_count() returns trigger language plpgsql as $$
declare voters int;
begin
  select cardinality(m.present_ids) - (select count(*) from agenda_recusal r where r.tenant_id = new.tenant_id
      and r.agenda_item_id = new.agenda_item_id and r.withdrawn_at is null and r.worker_id = any (m.present_ids))
    into voters from meeting m where m.tenant_id = new.tenant_id and m.id = new.meeting_id;
  if new.vote_for + new.vote_against + new.vote_abstain > voters then
    raise exception 'more votes than members who may vote' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger decision_vote_count before insert or update of vote_for, vote_against, vote_abstain on decision
  for each row when (new.vote_how <> 'consensus') execute function check_vote_count();

create function check_recusal() returns trigger language plpgsql as $$
begin
  if exists (select from decision d where d.tenant_id = new.tenant_id and d.agenda_item_id = new.agenda_item_id) then
    raise exception 'a tie is declared before the item is decided' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger agenda_recusal_first before insert or update on agenda_recusal for each row execute function check_recusal();

-- A delegate decides within the delegation, or not at all. The row of the delegation makes two decisions come in turn.
create function check_delegated_decision() returns trigger language plpgsql as $$
declare
  given delegation;
  spent bigint;
begin
  select * into given from delegation d where d.tenant_id = new.tenant_id and d.id = new.delegation_id for update;
  select coalesce(sum(d.amount_cents), 0) into spent from decision d
    where d.tenant_id = new.tenant_id and d.delegation_id = new.delegation_id and d.id <> new.id
      and date_trunc('month', d.decided_on::timestamp) = date_trunc('month', new.decided_on::timestamp);
  if given.worker_id <> new.recorded_by or given.revoked_at is not null
     or not new.decided_on between given.from_on and given.until_on
     or not (select r.kind from request r where r.tenant_id = new.tenant_id and r.id = new.request_id) = any (given.kinds)
     or coalesce(new.amount_cents, 0) > given.per_decision_cents
     or spent + coalesce(new.amount_cents, 0) > given.per_month_cents then
    raise exception 'the delegation does not reach that far' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger decision_delegated before insert on decision
  for each row when (new.authority = 'delegate') execute function check_delegated_decision();

-- A right that runs is looked at again: why, since when, and what it leads to. The right goes on meanwhile.
insert into request_move values ('in-execution', 'enquiry');
create table request_review (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  request_id uuid        not null,
  reason     text        not null check (length(reason) between 1 and 1000),
  element_on date        not null, -- the day of what is new
  opened_by  uuid        not null,
  opened_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id)
);
create index request_review_request on request_review (tenant_id, request_id, opened_at desc);
select protect_tenant_table('request_review');
grant select, insert on request_review to reliance_app;
