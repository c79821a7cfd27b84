-- The guide: one source for the public pages, the leaflet, the waiting-room screen and the caseworker's checklist.
-- Every save is a new version: versions are never edited, only superseded.
create table guide_version (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  entry_id   uuid        not null,
  number     int         not null check (number > 0),
  texts      jsonb       not null check (jsonb_typeof(texts) = 'object'), -- by language
  sources    jsonb       not null default '[]' check (jsonb_typeof(sources) = 'array'), -- one a fact of law
  written_by uuid        not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, entry_id, number),
  unique (tenant_id, id, entry_id),
  foreign key (tenant_id, written_by) references worker (tenant_id, id)
);
select protect_tenant_table('guide_version');
grant select, insert on guide_version to reliance_app;
create trigger guide_version_kept before update or delete on guide_version for each row execute function refuse_change();

create table guide_entry (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  kind           text        not null check (kind in ('service', 'right', 'place', 'emergency', 'news', 'page')),
  pictogram      text        not null check (pictogram ~ '^[a-z-]{1,30}$'),
  request_kind   text        check (request_kind ~ '^[a-z-]{1,40}$'), -- the request it prepares, for the checklist
  position       int         not null default 100,
  owner_id       uuid        not null, -- who answers for it
  state          text        not null default 'draft' check (state in ('draft', 'published', 'archived')),
  published_id   uuid, -- the version that everybody reads
  published_at   timestamptz,
  published_by   uuid,
  reviewed_on    date,
  review_due_on  date,
  created_at     timestamptz not null,
  version        int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references worker (tenant_id, id),
  foreign key (tenant_id, published_by) references worker (tenant_id, id),
  foreign key (tenant_id, published_id, id) references guide_version (tenant_id, id, entry_id),
  -- What is public has a version, a publisher, a day of review and a day when it is looked at again.
  check (state <> 'published' or (published_id is not null and published_at is not null and published_by is not null
    and reviewed_on is not null and review_due_on is not null)),
  check (review_due_on is null or reviewed_on is null or review_due_on > reviewed_on)
);
create index guide_entry_public on guide_entry (tenant_id, kind, position) where state = 'published';
select protect_tenant_table('guide_entry');
grant select, insert, update on guide_entry to reliance_app;
alter table guide_version add foreign key (tenant_id, entry_id) references guide_entry (tenant_id, id)
  deferrable initially deferred;

-- No door is digital only: counter (where, when), phone and post, in the four languages, or nothing is published.
create function guide_missing_door(texts jsonb) returns text language sql immutable as $$
  select l || '.' || d
  from unnest(array['fr', 'nl', 'de', 'en']) l, unnest(array['where', 'hours', 'phone', 'post']) d
  where coalesce(btrim(texts #>> array[l, 'doors', d]), '') = ''
    or (d = 'phone' and texts #>> array[l, 'doors', d] !~ '[0-9]{2}')
  order by 1 limit 1
$$;

create function check_guide_entry() returns trigger language plpgsql as $$
declare
  shown jsonb;
  missing text;
begin
  if tg_op = 'DELETE' then
    raise exception 'an entry of the guide is archived, not deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'published' then
    select texts into shown from guide_version
      where tenant_id = new.tenant_id and id = new.published_id and entry_id = new.id;
    missing := guide_missing_door(coalesce(shown, '{}'));
    if missing is not null then
      raise exception 'a door is missing: %', missing using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger guide_entry_doors before insert or update or delete on guide_entry
  for each row execute function check_guide_entry();

-- An address once given leads to its entry for ever, also after it was renamed.
create table guide_slug (
  tenant_id uuid not null references tenant (id),
  language  text not null check (language in ('fr', 'nl', 'de', 'en')),
  slug      text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  entry_id  uuid not null,
  primary key (tenant_id, language, slug),
  foreign key (tenant_id, entry_id) references guide_entry (tenant_id, id) deferrable initially deferred
);
select protect_tenant_table('guide_slug');
grant select, insert on guide_slug to reliance_app;

-- What a centre chooses for its public pages. Without a row: services without names, on its own.
create table guide_setting (
  tenant_id    uuid not null references tenant (id),
  names        text not null default 'services' check (names in ('services', 'names')),
  commune_name text check (btrim(commune_name) <> ''),
  commune_url  text check (commune_url ~ '^https://'),
  version      int  not null default 1,
  primary key (tenant_id),
  check ((commune_name is null) = (commune_url is null))
);
select protect_tenant_table('guide_setting');
grant select, insert, update on guide_setting to reliance_app;
