-- Interviews: what is asked, what is typed while somebody speaks, and what came of each line.
create table interview_guide (
  tenant_id  uuid        not null references tenant (id),
  kind       text        not null check (kind in ('integration-income', 'equivalent-aid', 'financial-aid', 'medical-aid',
    'housing', 'energy', 'debt-mediation', 'other')),
  language   text        not null check (language in ('fr', 'nl')),
  version    int         not null default 1,
  owner_id   uuid        not null, -- who answers for its questions: whoever changed them last
  questions  jsonb       not null check (coalesce(jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) between 1 and 24, false)),
  changed_at timestamptz not null,
  primary key (tenant_id, kind, language),
  foreign key (tenant_id, owner_id) references worker (tenant_id, id)
);
select protect_tenant_table('interview_guide');
grant select, insert on interview_guide to reliance_app;
grant update (version, owner_id, questions, changed_at) on interview_guide to reliance_app;
comment on table interview_guide is 'The questions of a house for a kind of request; without a row, those that come with the program.';

create table interview (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  dossier_id   uuid        not null,
  request_id   uuid,
  planned_id   uuid, -- the appointment it began from
  worker_id    uuid        not null,
  kind         text        not null check (kind in ('interview', 'visit', 'call', 'video')),
  held_on      date        not null,
  started_at   timestamptz not null,
  version      int         not null default 1,
  page         text        not null default '' check (length(page) <= 60000),
  ended_at     timestamptz,
  encounter_id uuid, -- the encounter it became
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, planned_id) references encounter (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, encounter_id) references encounter (tenant_id, id),
  check ((ended_at is null) = (encounter_id is null)),
  -- At the end each line went where it belongs: the page itself does not stay behind.
  check (ended_at is null or page = '')
);
create unique index interview_one_open on interview (tenant_id, dossier_id, worker_id) where ended_at is null;
create index interview_dossier on interview (tenant_id, dossier_id, held_on desc);
select protect_tenant_table('interview');
-- What is typed is its writer's alone until the end. Restrictive: it narrows the tenant's policy.
create policy own_page on interview as restrictive
  using (ended_at is not null or worker_id = (select nullif(current_setting('app.actor', true), '')::uuid));
grant select, insert on interview to reliance_app;
grant update (page, version, ended_at, encounter_id) on interview to reliance_app;
create trigger interview_ended before update or delete on interview
  for each row when (old.ended_at is not null) execute function refuse_change();

-- What each window last sent, so that an answer that was lost costs no line and doubles none. Gone at the end.
create table interview_window (
  tenant_id    uuid        not null references tenant (id),
  interview_id uuid        not null,
  id           uuid        not null,
  worker_id    uuid        not null,
  seq          int         not null check (seq > 0),
  sent         text        not null check (length(sent) <= 60000),
  given        text        not null check (length(given) <= 60000),
  heard_at     timestamptz not null,
  primary key (tenant_id, interview_id, id),
  foreign key (tenant_id, interview_id) references interview (tenant_id, id)
);
select protect_tenant_table('interview_window');
create policy own_window on interview_window as restrictive
  using (worker_id = (select nullif(current_setting('app.actor', true), '')::uuid));
grant select, insert, update, delete on interview_window to reliance_app;

create table interview_line (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  interview_id uuid        not null,
  dossier_id   uuid        not null,
  position     int         not null,
  kind         text        not null check (kind in ('fact', 'question', 'promise', 'paper', 'step')),
  words        text        not null check (length(words) between 1 and 2000),
  due_on       date,
  answered_at  timestamptz,
  answered_by  uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, interview_id) references interview (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, answered_by) references worker (tenant_id, id),
  check ((kind in ('promise', 'paper', 'step')) = (due_on is not null)),
  check ((answered_at is null) = (answered_by is null)),
  check (answered_at is null or kind = 'question')
);
create index interview_line_of on interview_line (tenant_id, interview_id, position);
create index interview_question on interview_line (tenant_id, dossier_id) where kind = 'question' and answered_at is null;
select protect_tenant_table('interview_line');
grant select, insert on interview_line to reliance_app;
grant update (answered_at, answered_by) on interview_line to reliance_app;
create trigger interview_answered before update or delete on interview_line
  for each row when (old.answered_at is not null) execute function refuse_change();
comment on table interview is 'An interview, a visit or a call while it is held; ended, it is an encounter of the file.';
