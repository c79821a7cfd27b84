import { factsOf } from '#capabilities/enquiry/index.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { fieldsOf } from '#platform/http/staff-form.ts'
import type { Estimate } from '../domain/change.ts'
import type { ChangeTopic } from '../domain/kinds.ts'
import { estimateOf } from '../queries/estimate.ts'
import type { AskedChange } from './change-fields.tsx'
import { changeFields } from './change-input.ts'

/** The topics of which one may see what they would change. */
export const computed: readonly ChangeTopic[] = ['household', 'income']

/** What one may point at in a file: who lives there, and what the person has. */
export async function knownHere(db: PersonContext['db'], dossierId: string): Promise<AskedChange['here']> {
  const known = await factsOf(db, dossierId)
  const incomes = (known?.facts.resources ?? []).filter(({ memberId }) => memberId === null)
  return { members: known?.facts.members ?? [], incomes }
}

type Asking = { readonly dossierId: string; readonly asked: AskedChange }

/** What the change as it is typed would do; `not-asked` while something in it is wrong. */
export async function estimateIn(
  { db, today }: Pick<PersonContext, 'db' | 'today'>,
  { dossierId, asked: { topic, form, language } }: Asking,
): Promise<Estimate | 'not-asked' | undefined> {
  const { channel: _, ...typed } = fieldsOf(form.values)
  const parsed = changeFields(topic, language).safeParse(typed)
  if (!parsed.success) return 'not-asked'
  return estimateOf(db, { dossierId, topic, detail: parsed.data.detail, today })
}
