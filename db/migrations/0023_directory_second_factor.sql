-- A second thing besides the password: a code from the worker's own phone, or one of the codes kept on paper.
create table worker_factor (
  tenant_id       uuid        not null references tenant (id),
  worker_id       uuid        not null,
  sealed          bytea       not null, -- the shared secret, closed with the master key
  recovery_hashes text[]      not null, -- each is used once
  last_step       bigint      not null, -- the step of the last code taken: no code is taken twice
  confirmed_at    timestamptz not null,
  primary key (tenant_id, worker_id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id)
);
select protect_tenant_table('worker_factor');
grant select, insert, update, delete on worker_factor to reliance_app;
