import type { GivenRequest } from '#capabilities/requests/testing/given-request.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { askForPapers } from '../commands/ask.ts'
import type { PaperKind } from '../domain/paper.ts'
import { asksOf } from '../queries/asks.ts'

/** A photo, as small as one can be; `mark` makes it another one. */
export const photo = (mark = 'a') =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(`JFIF ${mark}`)])

/** A file as a form carries it. */
export const sentFile = (bytes: Uint8Array, name: string) => new File([Uint8Array.from(bytes)], name)

/** Asks for a paper, until the end of the year: gives its id. */
export async function givenAsk(
  house: TestHouse,
  { requestId, dossierId }: GivenRequest,
  told: { readonly kind?: PaperKind; readonly untilOn?: string } = {},
): Promise<string> {
  const caller = { tenantId: house.centre.tenantId, actor: house.actor('caseworker') }
  const asked = {
    requestId,
    kinds: [told.kind ?? 'lease'],
    words: null,
    why: 'Pour calculer votre loyer.',
    untilOn: told.untilOn ?? '2099-12-31',
  }
  const result = await house.execute(askForPapers, caller, asked)
  if (!result.ok) throw new Error('The builder could not ask for a paper.')
  const asks = await house.inside(db => asksOf(db, dossierId))
  return asks.toSorted((a, b) => b.id.localeCompare(a.id))[0]?.id ?? ''
}

/** A form with its files, as a browser sends it. */
export function inForm(values: Record<string, string>, ...files: readonly File[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  for (const file of files) form.append('files', file)
  return form
}

/** What a page says. */
export const text = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text()

/** What the pilot of a file still has to do about papers, in order. */
export async function openKinds(house: TestHouse, dossierId: string): Promise<readonly string[]> {
  const { rows } = await house.engine.pool.query<{ kind: string }>(
    `select kind from task where dossier_id = $1 and kind like 'documents:%' and done_at is null
     order by created_at, id`,
    [dossierId],
  )
  return rows.map(({ kind }) => kind)
}

/** The newest paper of a file. */
export async function paperId(house: TestHouse, dossierId: string): Promise<string> {
  const { rows } = await house.engine.pool.query<{ id: string }>(
    'select id from paper where dossier_id = $1 order by received_at desc, id desc limit 1',
    [dossierId],
  )
  return rows[0]?.id ?? ''
}
