-- What persons are told, by which way, and whether it arrived; and the letters that workers write. Forward only, additive.

-- One thing to tell one person. The same cause is told once.
create table sending (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  reason      text        not null check (reason ~ '^[a-z]+(-[a-z]+)*$'),
  cause_id    uuid        not null,
  person_id   uuid        not null,
  dossier_id  uuid,
  request_id  uuid,
  document_id uuid, -- the letter, when there is one
  words       jsonb       not null default '{}', -- sentences by language: said on the telephone, printed; never in a mail or a text
  created_by  uuid, -- null: the program
  created_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, reason, cause_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index sending_person on sending (tenant_id, person_id, created_at desc);
select protect_tenant_table('sending');
grant select, insert, update (document_id) on sending to reliance_app;

-- Each way that was tried, in order. It is written before anything leaves, and settled afterwards: what was cut off
-- in between is seen, and is not sent again in silence.
create table sending_attempt (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  sending_id  uuid        not null,
  nth         smallint    not null check (nth between 1 and 30),
  way         text        not null check (way in ('sms', 'email', 'post', 'counter', 'call')),
  address     text        not null check (length(address) between 1 and 400), -- as it was used
  state       text        not null default 'queued' check (state in ('queued', 'handing', 'sent', 'delivered', 'bounced',
    'failed', 'unsure', 'stopped', 'reached', 'not-reached')),
  queued_at   timestamptz not null,
  not_before  timestamptz not null,
  tries       smallint    not null default 0 check (tries between 0 and 100),
  handed_at   timestamptz,
  settled_at  timestamptz,
  settled_by  uuid, -- null: the program, or the other side
  fault       text        check (fault ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  primary key (tenant_id, id),
  unique (tenant_id, sending_id, nth),
  foreign key (tenant_id, sending_id) references sending (tenant_id, id),
  foreign key (tenant_id, settled_by) references worker (tenant_id, id),
  check ((state in ('queued', 'handing')) = (settled_at is null)),
  check (state <> 'handing' or handed_at is not null),
  check (way in ('sms', 'email') or state not in ('handing', 'delivered', 'bounced', 'unsure')),
  check (way = 'call' or state not in ('reached', 'not-reached'))
);
create unique index sending_attempt_open on sending_attempt (tenant_id, sending_id)
  where state in ('queued', 'handing', 'unsure'); -- one way at a time
create index sending_attempt_due on sending_attempt (tenant_id, not_before) where state in ('queued', 'handing');
select protect_tenant_table('sending_attempt');
grant select, insert on sending_attempt to reliance_app;
grant update (state, not_before, tries, handed_at, settled_at, settled_by, fault) on sending_attempt to reliance_app;

create function check_sending_attempt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'what was tried is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> new.state and (old.state, new.state) not in (
      ('queued', 'handing'), ('queued', 'sent'), ('queued', 'failed'), ('queued', 'stopped'), ('queued', 'reached'),
      ('queued', 'not-reached'), ('handing', 'queued'), ('handing', 'sent'), ('handing', 'failed'), ('handing', 'unsure'),
      ('unsure', 'sent'), ('unsure', 'failed'), ('unsure', 'delivered'), ('unsure', 'bounced'),
      ('sent', 'delivered'), ('sent', 'bounced'), ('sent', 'failed'), ('delivered', 'bounced')) then
    raise exception 'a sending does not go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger sending_attempt_kept before update or delete on sending_attempt
  for each row execute function check_sending_attempt();

-- Which address each service writes from; the last version counts, the others are its history.
create table message_setting (
  tenant_id  uuid        not null references tenant (id),
  version    int         not null check (version > 0),
  settings   jsonb       not null,
  changed_by uuid        not null,
  changed_at timestamptz not null,
  primary key (tenant_id, version),
  foreign key (tenant_id, changed_by) references worker (tenant_id, id)
);
select protect_tenant_table('message_setting');
grant select, insert on message_setting to reliance_app;
create trigger message_setting_append_only before update or delete on message_setting
  for each row execute function refuse_change();

-- What a centre made of a template that comes with the program. Nobody publishes what they wrote themselves.
create table message_template (
  tenant_id    uuid        not null references tenant (id),
  code         text        not null check (code ~ '^[a-z]+(-[a-z]+)*$'),
  version      int         not null check (version > 0),
  owner_id     uuid        not null, -- who looks after it
  texts        jsonb       not null, -- subject and body by language
  written_by   uuid        not null,
  written_at   timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  primary key (tenant_id, code, version),
  foreign key (tenant_id, owner_id) references worker (tenant_id, id),
  foreign key (tenant_id, written_by) references worker (tenant_id, id),
  foreign key (tenant_id, published_by) references worker (tenant_id, id),
  check ((published_by is null) = (published_at is null)),
  check (published_by is null or published_by <> written_by)
);
select protect_tenant_table('message_template');
grant select, insert, update (published_by, published_at) on message_template to reliance_app;
create function check_message_template() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.published_at is not null then
    raise exception 'a template is kept as it was published' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger message_template_kept before update or delete on message_template
  for each row execute function check_message_template();

-- A letter that a worker writes: a draft until it is sent, and then as it was sent.
create table written_letter (
  tenant_id        uuid        not null references tenant (id),
  id               uuid        not null,
  version          int         not null default 1,
  person_id        uuid        not null,
  dossier_id       uuid        not null,
  request_id       uuid,
  template         text        not null check (template ~ '^[a-z]+(-[a-z]+)*$'),
  template_version int         not null check (template_version >= 0), -- 0: as it came with the program
  texts            jsonb       not null, -- subject and body by language
  written_by       uuid        not null,
  written_at       timestamptz not null,
  document_id      uuid,
  sent_at          timestamptz,
  sent_by          uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, written_by) references worker (tenant_id, id),
  foreign key (tenant_id, sent_by) references worker (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (document_id is null))
);
create index written_letter_person on written_letter (tenant_id, person_id, written_at desc);
select protect_tenant_table('written_letter');
grant select, insert, update (version, texts, written_by, written_at, document_id, sent_at, sent_by)
  on written_letter to reliance_app;
create function check_written_letter() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.sent_at is not null then
    raise exception 'a letter is kept as it was sent' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger written_letter_kept before update or delete on written_letter
  for each row execute function check_written_letter();

-- A letter may also be put in the file of the person, who is told of it by a text, a mail or a call.
alter table document drop constraint document_sent_how_check;
alter table document add constraint document_sent_how_check
  check (sent_how in ('registered-post', 'handed-over', 'post', 'kept-at-counter', 'online'));
