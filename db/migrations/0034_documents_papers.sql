-- Papers asked of a person and papers received, by whatever door. Bytes are kept outside, encrypted, by what they are.

-- A request stays with its file: what is about both says so once, and cannot say two things.
alter table request add constraint request_of_file unique (tenant_id, id, dossier_id);

-- A paper that is asked for: what, why, until when, for which request.
create table paper_ask (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  version       int         not null default 1,
  dossier_id    uuid        not null,
  request_id    uuid        not null,
  code          text        not null check (code ~ '^[2-9A-HJ-NP-Z]{6}$'), -- written on a cover sheet, said on the phone
  kind          text        not null check (kind in ('identity', 'residence', 'family', 'pay', 'benefit', 'bank', 'tax',
    'lease', 'rent', 'energy', 'medical', 'debt', 'study', 'other')),
  words         text        check (length(words) between 1 and 200), -- which one exactly, in the worker's own words
  why           text        not null check (length(why) between 1 and 500), -- the person reads it
  until_on      date        not null,
  state         text        not null default 'open' check (state in ('open', 'sent', 'without', 'accepted', 'withdrawn')),
  without_words text        check (length(without_words) between 1 and 500), -- why the person does not have it
  without_id    uuid, -- this time it was said: the cause of a task
  reply         text        check (length(reply) between 1 and 500), -- what the person is told: more time, what to send again
  end_reason    text        check (length(end_reason) between 1 and 500), -- why it is not needed any more
  late_on       date, -- the day that had passed when it was noticed
  late_id       uuid,
  asked_by      uuid        not null,
  asked_at      timestamptz not null,
  changed_by    uuid        not null, -- a worker, or the person
  changed_at    timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, id, dossier_id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id, dossier_id) references request (tenant_id, id, dossier_id),
  foreign key (tenant_id, asked_by) references worker (tenant_id, id),
  check (kind <> 'other' or words is not null),
  check ((state = 'withdrawn') = (end_reason is not null)),
  check ((without_id is null) = (without_words is null)),
  check (state <> 'without' or without_id is not null),
  check ((late_id is null) = (late_on is null))
);
create index paper_ask_dossier on paper_ask (tenant_id, dossier_id, until_on);
create index paper_ask_request on paper_ask (tenant_id, request_id);
create index paper_ask_open on paper_ask (tenant_id, until_on) where state = 'open';
select protect_tenant_table('paper_ask');
grant select, insert on paper_ask to reliance_app;
grant update (version, until_on, state, without_words, without_id, reply, end_reason, late_on, late_id, changed_by,
  changed_at) on paper_ask to reliance_app;

-- A paper that came: a file, an original that was seen, or one that lies in the binder. Loose: sent along with a request
-- that is still being filled in.
create table paper (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  version      int         not null default 1,
  state        text        not null check (state in ('loose', 'unread', 'accepted', 'unreadable', 'elsewhere')),
  dossier_id   uuid,
  request_id   uuid,
  ask_id       uuid,
  draft_id     uuid, -- what is being filled in
  form         text        not null check (form in ('file', 'seen', 'binder')),
  content_hash text        check (content_hash ~ '^[0-9a-f]{64}$'),
  bytes        int         check (bytes > 0),
  media_type   text        check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf')),
  name         text        check (length(name) between 1 and 120), -- as it was called where it came from
  words        text        check (length(words) between 1 and 200), -- what it is, as said by who gave it
  channel      text        not null check (channel in ('my-file', 'web', 'counter', 'post')),
  given_by     text        not null check (given_by in ('worker', 'person', 'passer-by')),
  giver_id     uuid, -- the worker or the person
  received_at  timestamptz not null,
  say_again    text        check (length(say_again) between 1 and 500), -- what to send again; the person reads it
  read_by      uuid,
  read_at      timestamptz,
  changed_by   uuid, -- null: somebody who passes
  changed_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id, dossier_id) references request (tenant_id, id, dossier_id),
  foreign key (tenant_id, ask_id, dossier_id) references paper_ask (tenant_id, id, dossier_id),
  foreign key (tenant_id, read_by) references worker (tenant_id, id),
  check ((form = 'file') = (content_hash is not null) and (form = 'file') = (bytes is not null)
    and (form = 'file') = (media_type is not null)),
  check (form = 'file' or (words is not null or ask_id is not null)), -- what was seen says what it was
  check ((state = 'loose') = (draft_id is not null) and (state = 'loose') = (dossier_id is null)),
  check (dossier_id is not null or (request_id is null and ask_id is null)),
  check (state <> 'loose' or form = 'file'),
  check ((given_by = 'passer-by') = (giver_id is null)),
  check ((state = 'unreadable') = (say_again is not null)),
  check ((read_by is null) = (read_at is null)),
  check ((state in ('accepted', 'unreadable')) = (read_at is not null) or state = 'elsewhere')
);
-- The same bytes are one paper: in a file, and in what is being filled in.
create unique index paper_once on paper (tenant_id, dossier_id, content_hash) where state not in ('loose', 'elsewhere');
create unique index paper_loose_once on paper (tenant_id, draft_id, content_hash) where state = 'loose';
create index paper_dossier on paper (tenant_id, dossier_id, received_at desc);
create index paper_unread on paper (tenant_id, dossier_id, request_id) where state = 'unread';
create index paper_of_ask on paper (tenant_id, ask_id) where ask_id is not null;
create index paper_content on paper (tenant_id, content_hash);
select protect_tenant_table('paper');
grant select, insert, delete on paper to reliance_app;
grant update (version, state, dossier_id, request_id, ask_id, draft_id, say_again, read_by, read_at, changed_by,
  changed_at) on paper to reliance_app;

-- Every state that a paper or an asked paper went through, in which file, by whom. Written by the database itself.
create table paper_history (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  paper_id   uuid,
  ask_id     uuid,
  dossier_id uuid        not null,
  from_state text,
  to_state   text        not null,
  words      text, -- the reason, or what was said to the person
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id),
  foreign key (tenant_id, ask_id) references paper_ask (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  check ((paper_id is null) <> (ask_id is null))
);
create index paper_history_paper on paper_history (tenant_id, paper_id, changed_at) where paper_id is not null;
create index paper_history_ask on paper_history (tenant_id, ask_id, changed_at) where ask_id is not null;
select protect_tenant_table('paper_history');
grant select, insert on paper_history to reliance_app;
create trigger paper_history_append_only before update or delete on paper_history
  for each row execute function refuse_change();

create function check_paper_ask() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'what was asked is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> new.state and (old.state, new.state) not in (('open', 'sent'), ('open', 'without'),
      ('open', 'withdrawn'), ('open', 'accepted'), ('sent', 'open'), ('sent', 'accepted'), ('sent', 'withdrawn'),
      ('without', 'open'), ('without', 'sent'), ('without', 'accepted'), ('without', 'withdrawn'),
      ('accepted', 'open')) then
    raise exception 'an asked paper does not go from % to %', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger paper_ask_kept before update or delete on paper_ask for each row execute function check_paper_ask();

create function check_paper() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'loose' then
      raise exception 'a paper of a file is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    return old;
  end if;
  if old.state <> new.state and (old.state, new.state) not in (('loose', 'unread'), ('unread', 'accepted'),
      ('unread', 'unreadable'), ('unread', 'elsewhere'), ('accepted', 'unread'), ('unreadable', 'unread'),
      ('accepted', 'elsewhere'), ('unreadable', 'elsewhere')) then
    raise exception 'a paper does not go from % to %', old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.dossier_id is not null and new.dossier_id is distinct from old.dossier_id and new.state <> 'unread' then
    raise exception 'a paper that moves is read again' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger paper_kept before update or delete on paper for each row execute function check_paper();

create function keep_paper_ask_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into paper_history (tenant_id, id, ask_id, dossier_id, to_state, words, changed_by, changed_at)
    values (new.tenant_id, gen_random_uuid(), new.id, new.dossier_id, new.state, new.why, new.changed_by, new.changed_at);
  elsif old.state <> new.state or old.until_on <> new.until_on then
    insert into paper_history (tenant_id, id, ask_id, dossier_id, from_state, to_state, words, changed_by, changed_at)
    values (new.tenant_id, gen_random_uuid(), new.id, new.dossier_id, old.state, new.state,
      case new.state when 'withdrawn' then new.end_reason when 'without' then new.without_words else new.reply end,
      new.changed_by, new.changed_at);
  end if;
  return null;
end $$;
create trigger paper_ask_history after insert or update on paper_ask
  for each row execute function keep_paper_ask_history();

create function keep_paper_history() returns trigger language plpgsql as $$
begin
  if new.state = 'loose' then return null; end if;
  if tg_op = 'INSERT' then
    insert into paper_history (tenant_id, id, paper_id, dossier_id, to_state, changed_by, changed_at)
    values (new.tenant_id, gen_random_uuid(), new.id, new.dossier_id, new.state, new.changed_by, new.changed_at);
  elsif old.state <> new.state or old.dossier_id is distinct from new.dossier_id then
    insert into paper_history (tenant_id, id, paper_id, dossier_id, from_state, to_state, words, changed_by, changed_at)
    values (new.tenant_id, gen_random_uuid(), new.id, new.dossier_id, old.state, new.state, new.say_again,
      new.changed_by, new.changed_at);
  end if;
  return null;
end $$;
create trigger paper_history after insert or update on paper for each row execute function keep_paper_history();

-- How large a file may be, from which day on. Nothing said: what the program says.
create table paper_limit (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  from_on    date        not null,
  largest_mb int         not null check (largest_mb between 1 and 50),
  set_by     uuid        not null,
  set_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, set_by) references worker (tenant_id, id)
);
create index paper_limit_day on paper_limit (tenant_id, from_on desc, set_at desc);
select protect_tenant_table('paper_limit');
grant select, insert on paper_limit to reliance_app;
create trigger paper_limit_append_only before update or delete on paper_limit
  for each row execute function refuse_change();

-- Papers that came and were not read yet are one task a request, or a file: never two.
create unique index task_papers_once on task (tenant_id, coalesce(request_id, dossier_id))
  where kind = 'documents:arrived' and done_at is null;
