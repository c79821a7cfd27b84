-- What is known: facts with source and date, never overwritten; impressions that never leave the room.
create table household_member (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  dossier_id    uuid        not null,
  version       int         not null default 1,
  relation      text        not null check (relation in ('partner', 'minorChild', 'adultChild', 'parent', 'grandparent',
    'parentInLaw', 'childInLaw', 'grandchild', 'sibling', 'otherRelative', 'friend')),
  family_name   text        not null,
  given_name    text        not null,
  birth_date    date,
  dependent     boolean     not null default false,
  receives_integration_income boolean not null default false,
  lives_here_from  date     not null,
  lives_here_until date,
  source        text        not null,
  seen_on       date        not null,
  recorded_by   uuid        not null,
  recorded_at   timestamptz not null,
  supersedes_id uuid,
  superseded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  check (lives_here_until is null or lives_here_until >= lives_here_from)
);
create index household_member_dossier on household_member (tenant_id, dossier_id) where superseded_at is null;
create unique index household_member_supersedes on household_member (tenant_id, supersedes_id) where supersedes_id is not null;
select protect_tenant_table('household_member');
grant select, insert, update on household_member to reliance_app;

create table resource (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  dossier_id    uuid        not null,
  version       int         not null default 1,
  member_id     uuid, -- null: the applicant's own
  kind          text        not null check (kind in ('wage', 'selfEmployed', 'training', 'studentJob', 'unemployment', 'sickness',
    'pension', 'disability', 'maintenance', 'grantOrGift', 'otherIncome', 'familyBenefit', 'localJobScheme', 'builtProperty',
    'movableCapital', 'exempt')),
  amount_cents  bigint      check (amount_cents >= 0),
  per           text        check (per in ('month', 'year', 'once')),
  details       jsonb       not null default '{}', -- what the case file asks beyond the amount
  from_on       date        not null,
  until_on      date,
  source        text        not null, -- the paper or the person it comes from
  seen_on       date        not null,
  recorded_by   uuid        not null,
  recorded_at   timestamptz not null,
  supersedes_id uuid,
  superseded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, member_id) references household_member (tenant_id, id),
  check ((amount_cents is null) = (per is null)),
  check (until_on is null or until_on >= from_on)
);
create index resource_dossier on resource (tenant_id, dossier_id) where superseded_at is null;
create unique index resource_supersedes on resource (tenant_id, supersedes_id) where supersedes_id is not null;
select protect_tenant_table('resource');
grant select, insert, update on resource to reliance_app;

-- What the law asks of the applicant beyond money: category choices, custody, project.
create table situation (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  dossier_id    uuid        not null,
  version       int         not null default 1,
  category      smallint    check (category in (1, 2, 3)),
  category_reason text,
  homeless_with_project boolean not null default false,
  shared_custody text       not null default 'none' check (shared_custody in ('none', 'equal')),
  conditions    jsonb       not null default '{}', -- answers to the conditions of the right
  source        text        not null,
  seen_on       date        not null,
  recorded_by   uuid        not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  check (category is null or category_reason is not null)
);
create unique index situation_current on situation (tenant_id, dossier_id) where superseded_at is null;
select protect_tenant_table('situation');
grant select, insert, update on situation to reliance_app;

create table encounter (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  dossier_id  uuid        not null,
  request_id  uuid,
  kind        text        not null check (kind in ('interview', 'visit', 'call', 'video')),
  planned_at  timestamptz,
  happened_on date,
  place       text,
  with_whom   text,
  worker_id   uuid        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null,
  version     int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  check (planned_at is not null or happened_on is not null)
);
create index encounter_dossier on encounter (tenant_id, dossier_id);
select protect_tenant_table('encounter');
grant select, insert, update on encounter to reliance_app;

create table note (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  dossier_id    uuid        not null,
  encounter_id  uuid,
  nature        text        not null check (nature in ('fact', 'impression')),
  body          text        not null check (length(body) between 1 and 20000),
  noted_on      date        not null,
  source        text,
  author_id     uuid        not null,
  recorded_at   timestamptz not null,
  supersedes_id uuid,
  superseded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  check (nature = 'impression' or source is not null)
);
create index note_dossier on note (tenant_id, dossier_id) where superseded_at is null;
select protect_tenant_table('note');
-- An impression is its author's alone. Restrictive: it narrows the tenant's policy, it never widens it.
create policy own_impressions on note as restrictive
  using (nature = 'fact' or author_id = (select nullif(current_setting('app.actor', true), '')::uuid));
grant select, insert, update on note to reliance_app;

create table computation (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  dossier_id  uuid        not null,
  request_id  uuid        not null,
  rule_set    text        not null,
  assessed_on date        not null,
  case_file   jsonb       not null, -- the facts it used
  answer      jsonb       not null, -- the contract's answer, reasons and law versions inside
  refused     text,
  category    smallint,
  monthly_cents bigint    check (monthly_cents >= 0),
  known_on    date        not null,
  computed_by uuid        not null,
  computed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id)
);
create index computation_request on computation (tenant_id, request_id, computed_at desc);
select protect_tenant_table('computation');
grant select, insert on computation to reliance_app;
create trigger computation_append_only before update or delete on computation for each row execute function refuse_change();

create table report (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  request_id     uuid        not null,
  dossier_id     uuid        not null,
  version        int         not null default 1,
  facts          text        not null default '', -- household, resources, housing, work, rights: in prose
  hearing        text        not null default 'not-asked' check (hearing in ('not-asked', 'informed', 'asked', 'heard', 'declined')),
  proposal       text        check (proposal in ('grant', 'grant-in-part', 'refuse')),
  computation_id uuid,
  amount_cents   bigint      check (amount_cents >= 0),
  from_on        date,
  motives_fact   text        not null default '',
  motives_law    text        not null default '',
  author_id      uuid        not null,
  updated_at     timestamptz not null,
  submitted_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, computation_id) references computation (tenant_id, id),
  check (submitted_at is null or (proposal is not null and facts <> '' and motives_fact <> '' and motives_law <> '')),
  check (submitted_at is null or proposal = 'refuse' or (amount_cents is not null and from_on is not null))
);
create index report_request on report (tenant_id, request_id, updated_at desc);
create unique index report_draft on report (tenant_id, request_id) where submitted_at is null;
select protect_tenant_table('report');
grant select, insert, update on report to reliance_app;
create trigger report_sealed before update or delete on report
  for each row when (old.submitted_at is not null) execute function refuse_change();
