-- Asking for help by any door, into the same request. A person may ask without saying who they are: what stands in place
-- of the name is said to stand there, and gives way to the name later.
alter table person add column name_given boolean not null default true;

-- What somebody began to write on the web: sealed, under a code that is kept only as a keyed hash. Never a file.
create table ask_draft (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  code_hash     bytea       not null,
  session_hash  bytea, -- the browser that writes it now; null: nobody, until the code is given again
  session_until timestamptz,
  sees          boolean     not null, -- false: taken up by the code alone, which shows nothing that was said
  language      text        not null check (language in ('fr', 'nl', 'de', 'en')),
  sealed        bytea, -- the answers; null once they are in the file and the person has left
  version       int         not null default 1,
  started_at    timestamptz not null,
  saved_at      timestamptz not null,
  kept_until    date        not null,
  request_id    uuid,
  document_id   uuid,
  sent_at       timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, code_hash),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  check ((session_hash is null) = (session_until is null)),
  check ((request_id is null) = (sent_at is null)),
  check (document_id is null or request_id is not null),
  check (request_id is not null or sealed is not null)
);
create unique index ask_draft_session on ask_draft (tenant_id, session_hash) where session_hash is not null;
create index ask_draft_kept on ask_draft (tenant_id, kept_until);
create unique index ask_draft_request on ask_draft (tenant_id, request_id) where request_id is not null;
select protect_tenant_table('ask_draft');
grant select, insert, delete on ask_draft to reliance_app;
grant update (session_hash, session_until, sees, language, sealed, version, saved_at, kept_until, request_id, document_id, sent_at)
  on ask_draft to reliance_app;

-- One draft makes one request: once sent it points there, and is never written again.
create function check_ask_draft() returns trigger language plpgsql as $$
begin
  if old.request_id is not null and (new.request_id is distinct from old.request_id
      or new.sent_at is distinct from old.sent_at or new.version <> old.version) then
    raise exception 'what was sent is not sent again' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger ask_draft_once before update on ask_draft for each row execute function check_ask_draft();

-- What was said beside the request, the same by every door. As it was said: never edited.
create table ask (
  tenant_id      uuid        not null references tenant (id),
  request_id     uuid        not null,
  door           text        not null check (door in ('web', 'paper', 'phone', 'counter', 'partner')),
  urgencies      text[]      not null check (urgencies <@ array['food', 'roof', 'energy', 'danger']),
  reach_missing  boolean     not null, -- the way they chose could not be: what was given made another one
  household      smallint    check (household between 1 and 30),
  note           text        check (length(note) between 1 and 1000),
  asked_on       date        not null,
  late_reason    text        check (length(late_reason) between 1 and 300),
  partner        jsonb, -- who asked on behalf, how they are reached, and how the person agreed
  created_at     timestamptz not null,
  created_by     uuid        not null,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  check ((door = 'partner') = (partner is not null)),
  check (partner is null or coalesce(
    length(partner ->> 'organisation') between 1 and 200 and length(partner ->> 'worker') between 1 and 200
    and length(partner ->> 'phone') between 1 and 30
    and partner ->> 'consent' in ('beside', 'written', 'by-phone'), false)),
  check (late_reason is not null or asked_on >= (created_at at time zone 'Europe/Brussels')::date - 3)
);
select protect_tenant_table('ask');
grant select, insert on ask to reliance_app;
create trigger ask_kept before update or delete on ask for each row execute function refuse_change();

-- Somebody stopped half-way and would rather be called, or come. One an unfinished ask.
create table ask_callback (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  draft_id   uuid        not null, -- outlives the draft
  name       text        check (length(name) between 1 and 100),
  phone      text        not null check (length(phone) between 6 and 30),
  moment     text        check (length(moment) between 1 and 200), -- when it is safe to call, in their words
  language   text        not null check (language in ('fr', 'nl', 'de', 'en')),
  asked_at   timestamptz not null,
  done_at    timestamptz,
  done_by    uuid,
  outcome    text        check (length(outcome) between 1 and 500),
  primary key (tenant_id, id),
  unique (tenant_id, draft_id),
  foreign key (tenant_id, done_by) references worker (tenant_id, id),
  check ((done_at is null) = (done_by is null) and (done_at is null) = (outcome is null))
);
create index ask_callback_open on ask_callback (tenant_id, asked_at) where done_at is null;
select protect_tenant_table('ask_callback');
grant select, insert on ask_callback to reliance_app;
grant update (done_at, done_by, outcome) on ask_callback to reliance_app;

-- A request whose person may be known already: asked of a human, never said to who asked. `taken`: the number that
-- somebody known holds, kept here because two persons never hold one.
create table ask_double (
  tenant_id  uuid        not null references tenant (id),
  request_id uuid        not null,
  person_id  uuid        not null, -- the one made for the request
  taken      text        check (taken ~ '^[0-9]{11}$'),
  raised_at  timestamptz not null,
  version    int         not null default 1,
  answer     text        check (answer in ('same', 'other')),
  known_id   uuid, -- who it is
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, known_id) references person (tenant_id, id),
  foreign key (tenant_id, answered_by) references worker (tenant_id, id),
  check (known_id is distinct from person_id),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  check ((answer is not distinct from 'same') = (known_id is not null))
);
create index ask_double_open on ask_double (tenant_id, raised_at) where answer is null;
create index ask_double_person on ask_double (tenant_id, person_id);
select protect_tenant_table('ask_double');
grant select, insert on ask_double to reliance_app;
grant update (version, answer, known_id, answered_by, answered_at) on ask_double to reliance_app;

-- How often one address began within an hour, under a keyed hash. The row is the lock: two at once are counted as two.
create table ask_flood (
  tenant_id uuid        not null references tenant (id),
  from_hash bytea       not null,
  hour      timestamptz not null,
  count     int         not null check (count >= 1),
  primary key (tenant_id, from_hash, hour)
);
select protect_tenant_table('ask_flood');
grant select, insert, update, delete on ask_flood to reliance_app;
