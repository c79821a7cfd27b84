-- A partner who says nothing is reminded, by mail or by a call; and the pilot is told when that did not help.
alter table orientation
  add column reminders_stopped_at timestamptz,
  add column reminders_stopped_by uuid,
  add column silence_told_on date, -- the pilot was told that nothing came back
  add foreign key (tenant_id, reminders_stopped_by) references worker (tenant_id, id),
  add check ((reminders_stopped_at is null) = (reminders_stopped_by is null));
create index orientation_silent on orientation (tenant_id, made_at) where settled_at is null and silence_told_on is null;

-- Each try is written down before anything leaves. A reminder goes by mail once, and is called once: what failed by mail is
-- called, under the same number.
create table partner_reminder (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null, -- names the mail
  orientation_id uuid        not null,
  nth            smallint    not null check (nth between 1 and 5),
  way            text        not null check (way in ('email', 'call')),
  address        text        not null check (length(address) between 1 and 200), -- as it was used
  state          text        not null check (state in ('handing', 'later', 'sent', 'bounced', 'failed', 'unsure', 'asked',
    'reached', 'not-reached', 'stopped')),
  begun_at       timestamptz not null,
  not_before     timestamptz not null,
  tries          smallint    not null default 0 check (tries between 0 and 100),
  settled_at     timestamptz,
  settled_by     uuid, -- null: the program, or the other side
  fault          text,
  primary key (tenant_id, id),
  unique (tenant_id, orientation_id, nth, way),
  foreign key (tenant_id, orientation_id) references orientation (tenant_id, id),
  foreign key (tenant_id, settled_by) references worker (tenant_id, id),
  check (coalesce(fault ~ '^[a-z0-9]+(-[a-z0-9]+)*$', true)),
  check ((state in ('handing', 'later', 'asked')) = (settled_at is null)),
  check (case way when 'call' then state in ('asked', 'reached', 'not-reached', 'stopped')
    else state not in ('asked', 'reached', 'not-reached') end),
  check (state not in ('reached', 'not-reached') or settled_by is not null)
);
create unique index partner_reminder_open on partner_reminder (tenant_id, orientation_id)
  where state in ('handing', 'later', 'asked'); -- one way at a time
create index partner_reminder_due on partner_reminder (tenant_id, not_before) where state in ('handing', 'later');
create index partner_reminder_bad on partner_reminder (tenant_id, address) where state in ('bounced', 'failed');
select protect_tenant_table('partner_reminder');
grant select, insert on partner_reminder to reliance_app;
grant update (state, not_before, tries, settled_at, settled_by, fault) on partner_reminder to reliance_app;

create function check_partner_reminder() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'what was tried is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> new.state and (old.state, new.state) not in (
      ('handing', 'later'), ('handing', 'sent'), ('handing', 'failed'), ('handing', 'unsure'), ('handing', 'bounced'),
      ('later', 'handing'), ('later', 'stopped'), ('sent', 'bounced'), ('unsure', 'bounced'),
      ('asked', 'reached'), ('asked', 'not-reached'), ('asked', 'stopped')) then
    raise exception 'a reminder does not go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger partner_reminder_kept before update or delete on partner_reminder
  for each row execute function check_partner_reminder();
