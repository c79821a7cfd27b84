import type pg from 'pg'
import { soundOf } from '#capabilities/people/domain/words.ts'
import type { Name } from './many-names.ts'

/** Fills one centre with persons and all the words they are found by, in a handful of statements. */
export async function givenNamed(
  client: pg.ClientBase,
  tenantId: string,
  names: readonly Name[],
): Promise<void> {
  await client.query("select set_config('app.tenant', $1, true)", [tenantId])
  await client.query('create temp table named (n int, family text, given text, sounds text[]) on commit drop')
  await client.query(
    'insert into named select n, f, g, string_to_array(s, $4) from unnest($1::text[], $2::text[], $3::text[]) with ordinality as t(f, g, s, n)',
    [
      names.map(({ family }) => family),
      names.map(({ given }) => given),
      names.map(({ family, given }) => [...new Set([family, given].map(soundOf))].filter(Boolean).join(' ')),
      ' ',
    ],
  )
  const id = 'md5($1::text || n)::uuid'
  await client.query(
    `insert into person (tenant_id, id, family_name, given_name, language, contact_channel, no_address, phone, municipality, sort_key)
     select $1::uuid, ${id}, family, given, 'fr', 'in-person', true, '0470' || lpad(n::text, 6, '0'), 'Namur', family || ' ' || given from named`,
    [tenantId],
  )
  for (const words of [
    "select n, 'name' as kind, family as word from named union select n, 'name', given from named",
    "select n, 'sound' as kind, unnest(sounds) as word from named",
    "select n, 'phone' as kind, '0470' || lpad(n::text, 6, '0') as word from named",
  ])
    await client.query(
      `insert into person_word (tenant_id, person_id, kind, word) select $1::uuid, ${id}, kind, word from (${words}) w`,
      [tenantId],
    )
}
