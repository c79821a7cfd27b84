-- What a person says back: why was I looked at, this changed, this is not right, I complain. Each has a day by which a human
-- answers, and an answer that stays. The person said it, or a worker wrote it down for them: the same row, the same day.
create table voice (
  tenant_id       uuid        not null references tenant (id),
  id              uuid        not null,
  number          text        not null, -- can be said on the phone
  kind            text        not null check (kind in ('why', 'change', 'contest', 'complaint')),
  topic           text        not null check (topic ~ '^[a-z]+$'),
  person_id       uuid        not null,
  dossier_id      uuid        not null,
  about_id        uuid, -- the first line of the journal it asks about, or the version of the fact it contests
  about_table     text        check (about_table in ('household_member', 'resource', 'situation')),
  about_worker_id uuid, -- whom a complaint is about
  words           text        not null default '' check (length(words) <= 2000),
  detail          jsonb       not null default '{}', -- codes, days, cents, an account: what the form asked
  channel         text        not null check (channel in ('web', 'counter', 'phone', 'paper', 'visit')),
  taken_by        uuid, -- the worker who wrote it down
  said_at         timestamptz not null,
  asked_id        uuid, -- the named human who answers; without: whoever is the pilot
  overseer_id     uuid, -- who else may read a complaint, and is called when its day has passed
  due_on          date        not null,
  version         int         not null default 1,
  outcome         text        check (outcome in ('explained', 'not-right', 'recorded', 'not-recorded', 'corrected', 'refused',
    'founded', 'founded-in-part', 'unfounded')),
  answer          text        check (length(answer) between 1 and 2000),
  answered_by     uuid,
  answered_at     timestamptz,
  told            text        check (told in ('online', 'letter', 'said')),
  document_id     uuid, -- the answer on paper
  corrected_by_id uuid, -- the version that now stands in place of the contested one; without: it was taken out
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, about_worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, taken_by) references worker (tenant_id, id),
  foreign key (tenant_id, asked_id) references worker (tenant_id, id),
  foreign key (tenant_id, overseer_id) references worker (tenant_id, id),
  foreign key (tenant_id, answered_by) references worker (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  check ((channel = 'web') = (taken_by is null)),
  check (about_table is null or (kind = 'contest' and about_id is not null)),
  check ((outcome is null) = (answer is null) and (outcome is null) = (answered_by is null)
    and (outcome is null) = (answered_at is null) and (outcome is null) = (told is null)),
  check ((coalesce(told, '') = 'letter') = (document_id is not null)),
  check (corrected_by_id is null or coalesce(outcome, '') = 'corrected'),
  check (outcome is null or case kind
    when 'why' then outcome in ('explained', 'not-right')
    when 'change' then outcome in ('recorded', 'not-recorded')
    when 'contest' then outcome in ('corrected', 'refused')
    else outcome in ('founded', 'founded-in-part', 'unfounded') end),
  -- A complaint has a named human who is not the one complained of, from the first day to the answer.
  check (kind <> 'complaint' or (asked_id is not null and asked_id is distinct from about_worker_id
    and overseer_id is distinct from about_worker_id and answered_by is distinct from coalesce(about_worker_id, person_id)))
);
-- One open question about one line, one open doubt about one fact.
create unique index voice_one_open on voice (tenant_id, person_id, kind, about_id) where about_id is not null and outcome is null;
create index voice_person on voice (tenant_id, person_id, said_at desc);
create index voice_due on voice (tenant_id, due_on) where outcome is null;
select protect_tenant_table('voice');
-- A complaint is read by the person, by whom it was given to, and by whoever wrote it down; never by the pilot. Restrictive:
-- it narrows the tenant's policy. Without an actor it is the program, which only looks at days.
create policy complaint_wall on voice as restrictive using (
  kind <> 'complaint'
  or (select nullif(current_setting('app.actor', true), '')::uuid) is null
  or (select nullif(current_setting('app.actor', true), '')::uuid) in (person_id, asked_id, overseer_id, taken_by));
grant select, insert on voice to reliance_app;
grant update (version, outcome, answer, answered_by, answered_at, told, document_id, corrected_by_id) on voice to reliance_app;

create function check_voice() returns trigger language plpgsql as $$
declare
  replaced timestamptz;
begin
  if tg_op = 'DELETE' then
    raise exception 'what a person said is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.kind = 'complaint' and exists (select from request r where r.tenant_id = new.tenant_id
        and r.dossier_id = new.dossier_id and r.ended_on is null and r.pilot_id in (new.asked_id, new.overseer_id)) then
      raise exception 'a complaint never goes to the pilot' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if old.outcome is not null then
    raise exception 'an answer is not taken back' using errcode = 'integrity_constraint_violation';
  end if;
  if new.outcome = 'corrected' and new.about_table is not null then
    execute format('select superseded_at from %I where tenant_id = $1 and id = $2', new.about_table)
      into replaced using new.tenant_id, new.about_id;
    if replaced is null then
      raise exception 'a fact is said to be corrected once it is' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return new;
end $$;
create trigger voice_kept before insert or update or delete on voice for each row execute function check_voice();
comment on table voice is 'What a person says back, and the answer of a human.';
