-- When the program will be away on purpose: one span at a time, told on every page a week ahead. Who planned it, and
-- when, is in the journal. On a Friday afternoon nobody is there to mend what went wrong: only with a reason.
alter table tenant add column maintenance_from timestamptz;
alter table tenant add column maintenance_until timestamptz;
alter table tenant add column maintenance_friday text;
alter table tenant add constraint tenant_maintenance_whole check (
  (maintenance_from is null) = (maintenance_until is null)
  and (maintenance_friday is null or maintenance_from is not null));
alter table tenant add constraint tenant_maintenance_span check (
  maintenance_until > maintenance_from and maintenance_until <= maintenance_from + interval '24 hours');
alter table tenant add constraint tenant_maintenance_friday check (
  maintenance_from is null or coalesce(length(maintenance_friday), 0) >= 3
  or not (extract(isodow from maintenance_until at time zone 'Europe/Brussels') = 5
    and extract(hour from maintenance_until at time zone 'Europe/Brussels') >= 12));
grant update (maintenance_from, maintenance_until, maintenance_friday) on tenant to reliance_app;
