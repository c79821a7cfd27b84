-- One mail a morning for a worker who wishes it: that there is work, and where; nothing of anybody.
create table morning_wish (
  tenant_id uuid        not null references tenant (id),
  worker_id uuid        not null,
  since     timestamptz not null,
  primary key (tenant_id, worker_id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id)
);
select protect_tenant_table('morning_wish');
grant select, insert, delete on morning_wish to reliance_app;

create table morning_mail (
  tenant_id uuid        not null references tenant (id),
  worker_id uuid        not null,
  on_day    date        not null,
  id        uuid        not null, -- names the mail
  state     text        not null check (state in ('handing', 'later', 'sent', 'refused', 'unsure')),
  taken_at  timestamptz not null,
  fault     text,
  primary key (tenant_id, worker_id, on_day), -- one a morning, whatever happens
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  check (coalesce(fault ~ '^[a-z0-9]+(-[a-z0-9]+)*$', true)),
  check ((state in ('later', 'refused', 'unsure')) = (fault is not null))
);
select protect_tenant_table('morning_mail');
grant select, insert on morning_mail to reliance_app;
grant update (state, taken_at, fault) on morning_mail to reliance_app;
create trigger morning_mail_settled before update or delete on morning_mail
  for each row when (old.state in ('sent', 'refused', 'unsure')) execute function refuse_change();
comment on table morning_mail is 'One mail a morning at most: once it may have left, it never leaves again.';
