-- Letters that wait for the post are printed in batches, and said to be posted at once. Forward only, additive.

-- A batch: its letters are fixed when it is made, so that it can be made again to the byte.
create table post_batch (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  number       text        not null check (number ~ '^P-\d{4}-\d{5,}$'),
  sides        text        not null check (sides in ('one', 'two')),
  letters      int         not null check (letters between 1 and 500),
  state        text        not null default 'making' check (state in ('making', 'ready', 'stuck', 'posted', 'undone')),
  stuck_on     int, -- the letter that could not be joined, by its place
  content_hash text        check (content_hash ~ '^[0-9a-f]{64}$'),
  pages        int         check (pages > 0),
  made_by      uuid        not null,
  made_at      timestamptz not null,
  posted_on    date,
  settled_by   uuid, -- who said that it was posted, or undid it
  settled_at   timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, made_by) references worker (tenant_id, id),
  foreign key (tenant_id, settled_by) references worker (tenant_id, id),
  check ((content_hash is null) = (pages is null)),
  check (state not in ('ready', 'posted') or content_hash is not null),
  check ((state = 'stuck') = (stuck_on is not null)),
  check ((state = 'posted') = (posted_on is not null)),
  check ((state in ('posted', 'undone')) = (settled_at is not null) and (settled_at is null) = (settled_by is null))
);
create index post_batch_open on post_batch (tenant_id, made_at) where state in ('making', 'ready', 'stuck');
select protect_tenant_table('post_batch');
grant select, insert on post_batch to reliance_app;
grant update (state, stuck_on, content_hash, pages, posted_on, settled_by, settled_at) on post_batch to reliance_app;

create function check_post_batch() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a batch is kept' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> new.state and (old.state, new.state) not in (('making', 'ready'), ('making', 'stuck'),
      ('making', 'undone'), ('stuck', 'undone'), ('ready', 'undone'), ('ready', 'posted')) then
    raise exception 'a batch does not go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger post_batch_kept before update or delete on post_batch
  for each row execute function check_post_batch();

-- A letter in a batch, with the address it goes to as it was then. It is in at most one batch that was not undone.
create table post_item (
  tenant_id   uuid    not null references tenant (id),
  batch_id    uuid    not null,
  nth         int     not null check (nth between 1 and 500),
  attempt_id  uuid    not null,
  document_id uuid    not null,
  recipient   text    not null,
  postal_code text    not null,
  registered  text    check (registered ~ '^[0-9A-Z]{8,30}$'), -- the number of a registered item
  live        boolean not null default true,
  primary key (tenant_id, batch_id, nth),
  foreign key (tenant_id, batch_id) references post_batch (tenant_id, id),
  foreign key (tenant_id, attempt_id) references sending_attempt (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create unique index post_item_live on post_item (tenant_id, attempt_id) where live;
create unique index post_item_registered on post_item (tenant_id, registered) where live and registered is not null;
select protect_tenant_table('post_item');
grant select, insert, update (registered, live) on post_item to reliance_app;

create function check_post_item() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not old.live then
    raise exception 'a letter of a batch is kept' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger post_item_kept before update or delete on post_item for each row execute function check_post_item();
