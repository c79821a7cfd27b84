-- From one person to the next without a gap: ask a colleague, pass on, orient outside. And one list of what is to be done.

-- A task of a team is taken by one of them, or sleeps until a day. It is ranked before its day when a law or somebody's
-- distress presses: the list is read in this order, so it stands in an index.
alter table task
  add column claimed_by uuid,
  add column claimed_at timestamptz,
  add column snoozed_until date,
  add column lead_days smallint not null default 0 check (lead_days between 0 and 60),
  add column rank_on date generated always as (due_on - lead_days) stored,
  add foreign key (tenant_id, claimed_by) references worker (tenant_id, id),
  add check ((claimed_by is null) = (claimed_at is null)),
  add check (claimed_by is null or (owner_id is not null and claimed_by = owner_id));
drop index task_owner;
drop index task_service;
create index task_owner on task (tenant_id, owner_id, rank_on, id) where done_at is null;
create index task_service on task (tenant_id, service_id, rank_on, id) where done_at is null;
create index task_ranked on task (tenant_id, rank_on, id) where done_at is null;
create index task_request on task (tenant_id, request_id) where request_id is not null;

-- A change of pilot is an event of its own: the person is told of it.
alter table request_pilot
  add column id uuid,
  add column told_at timestamptz,
  add column told_by uuid,
  add column told_how text check (told_how in ('letter', 'said')),
  add check ((told_at is null) = (told_by is null) and (told_at is null) = (told_how is null));
create unique index request_pilot_id on request_pilot (tenant_id, id) where id is not null;

-- Whoever the request names is whoever its history names: looked at when the act is whole.
create function check_one_pilot() returns trigger language plpgsql as $$
declare
  asked uuid := (to_jsonb(new) ->> case tg_table_name when 'request' then 'id' else 'request_id' end)::uuid;
begin
  if not exists (
    select from request r
    join request_pilot p on p.tenant_id = r.tenant_id and p.request_id = r.id and p.until is null
      and p.worker_id = r.pilot_id
    where r.tenant_id = new.tenant_id and r.id = asked
  ) then
    raise exception 'a request has the pilot its history names' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger request_one_pilot after update of pilot_id on request
  deferrable initially deferred for each row execute function check_one_pilot();
create constraint trigger request_pilot_one after insert or update of worker_id, until on request_pilot
  deferrable initially deferred for each row execute function check_one_pilot();

-- A letter that names the new pilot: the program lists the kinds, each with who may read it.
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$');

-- Pass on: an offer to a colleague or a team. Until somebody accepts, the sender stays the pilot.
create table hand_off (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  request_id     uuid        not null,
  from_id        uuid        not null, -- the pilot of that moment
  to_worker_id   uuid,
  to_service_id  uuid,
  offered_by     uuid        not null,
  offered_at     timestamptz not null,
  reason         text        not null check (length(reason) between 1 and 1000),
  answer_by      date        not null,
  state          text        not null default 'offered'
    check (state in ('offered', 'accepted', 'refused', 'taken-back', 'overtaken')),
  refusal        text        check (length(refusal) between 1 and 1000),
  closed_at      timestamptz,
  closed_by      uuid,
  escalated_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, from_id) references worker (tenant_id, id),
  foreign key (tenant_id, to_worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, to_service_id) references service (tenant_id, id),
  check (num_nonnulls(to_worker_id, to_service_id) = 1),
  check (to_worker_id is null or to_worker_id <> from_id), -- not to oneself
  check ((state = 'offered') = (closed_at is null)),
  check (state not in ('accepted', 'refused', 'taken-back') or closed_by is not null),
  check (state <> 'accepted' or to_worker_id is null or closed_by = to_worker_id), -- only who it was offered to accepts
  check ((state = 'refused') = (refusal is not null)) -- a refusal says why
);
create unique index hand_off_open on hand_off (tenant_id, request_id) where state = 'offered'; -- one offer at a time
create index hand_off_request on hand_off (tenant_id, request_id, offered_at desc);
create index hand_off_sleeping on hand_off (tenant_id, answer_by) where state = 'offered' and escalated_at is null;
select protect_tenant_table('hand_off');
grant select, insert, update on hand_off to reliance_app;

-- Ask a colleague: the pilot stays the pilot.
create table colleague_ask (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  request_id     uuid        not null,
  from_id        uuid        not null,
  to_worker_id   uuid,
  to_service_id  uuid,
  asked_at       timestamptz not null,
  question       text        not null check (length(question) between 1 and 2000),
  answer_by      date        not null,
  state          text        not null default 'asked' check (state in ('asked', 'answered', 'declined', 'taken-back')),
  answer         text        check (length(answer) between 1 and 4000),
  closed_at      timestamptz,
  closed_by      uuid,
  escalated_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, from_id) references worker (tenant_id, id),
  foreign key (tenant_id, to_worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, to_service_id) references service (tenant_id, id),
  check (num_nonnulls(to_worker_id, to_service_id) = 1),
  check (to_worker_id is null or to_worker_id <> from_id),
  check ((state = 'asked') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
  check ((state in ('answered', 'declined')) = (answer is not null))
);
create index colleague_ask_request on colleague_ask (tenant_id, request_id, asked_at desc);
create index colleague_ask_sleeping on colleague_ask (tenant_id, answer_by) where state = 'asked' and escalated_at is null;
select protect_tenant_table('colleague_ask');
grant select, insert, update on colleague_ask to reliance_app;

-- Those outside to whom people are led. Neither an account nor an e-mail address is needed.
create table partner (
  tenant_id uuid not null references tenant (id),
  id        uuid not null,
  name      text not null check (length(name) between 1 and 200),
  kind      text not null check (kind in ('administration', 'health', 'housing', 'food', 'energy', 'justice', 'work', 'school',
    'association', 'other')),
  phone     text not null check (length(phone) between 1 and 40),
  email     text check (length(email) between 3 and 200),
  primary key (tenant_id, id)
);
create unique index partner_name on partner (tenant_id, lower(name));
select protect_tenant_table('partner');
grant select, insert, update on partner to reliance_app;

-- Orient outside: followed until the person got there or came back. The link is open without sign-in, so that it shows
-- only what the person agreed to, ends on a day, and is kept as a hash.
create table orientation (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  version      int         not null default 1,
  request_id   uuid        not null,
  dossier_id   uuid        not null,
  partner_id   uuid        not null,
  made_by      uuid        not null,
  made_at      timestamptz not null,
  first_name   text        not null check (length(first_name) between 1 and 100),
  reason       text        check (length(reason) between 1 and 500), -- null: the person does not want it shown
  meeting_on   date,
  meeting_at   text        check (meeting_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  language     text        not null check (language in ('fr', 'nl', 'de', 'en')),
  agreed_on    date        not null,
  agreed_how   text        not null check (agreed_how in ('said', 'signed')),
  token_hash   bytea       not null check (length(token_hash) = 32),
  link_until   date        not null,
  state        text        not null default 'waiting' check (state in ('waiting', 'needs', 'not-come', 'arrived', 'came-back')),
  words        text        check (length(words) between 1 and 1000), -- what the partner or the pilot said last
  follow_on    date        not null, -- the day on which it is asked after again
  reminded_on  date,
  settled_at   timestamptz,
  settled_by   uuid, -- null: the partner, by the link
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id),
  foreign key (tenant_id, made_by) references worker (tenant_id, id),
  check (link_until >= agreed_on),
  check (meeting_at is null or meeting_on is not null),
  check ((state in ('arrived', 'came-back')) = (settled_at is not null))
);
create index orientation_request on orientation (tenant_id, request_id, made_at desc);
create index orientation_follow on orientation (tenant_id, follow_on) where settled_at is null;
select protect_tenant_table('orientation');
grant select, insert, update on orientation to reliance_app;

-- What was heard of it, and from whom; nothing is written over.
create table orientation_word (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  orientation_id uuid        not null,
  said_at        timestamptz not null,
  said_by        text        not null check (said_by in ('partner', 'worker')),
  worker_id      uuid,
  state          text        not null check (state in ('waiting', 'needs', 'not-come', 'arrived', 'came-back')),
  words          text        check (length(words) between 1 and 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, orientation_id) references orientation (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  check ((said_by = 'worker') = (worker_id is not null))
);
create index orientation_word_of on orientation_word (tenant_id, orientation_id, said_at);
select protect_tenant_table('orientation_word');
grant select, insert on orientation_word to reliance_app;
create trigger orientation_word_append_only before update or delete on orientation_word
  for each row execute function refuse_change();
