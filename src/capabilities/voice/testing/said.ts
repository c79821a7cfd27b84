import type { Role } from '#platform/access/rules.ts'
import type { TestHouse } from '../../../../test/support/house.ts'

/** A page as it is searched: every space a plain one. */
export const read = async (answer: Response | Promise<Response>): Promise<string> =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

/** The open tasks of a kind, the newest first. */
export const openTasks = (house: TestHouse, kind: string) =>
  house.inside(db =>
    db
      .selectFrom('task')
      .select(['cause_id as cause', 'owner_id as owner', 'dossier_id as dossier', 'due_on as due'])
      .where('kind', '=', kind)
      .where('done_at', 'is', null)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  )

/** The newest open task of a kind. */
export async function newestTask(house: TestHouse, kind: string) {
  const [task] = await openTasks(house, kind)
  if (task === undefined) throw new Error(`No open task of ${kind}.`)
  return task
}

/** Answers what was said, as somebody in this role. */
export const reply = async (
  house: TestHouse,
  role: Role,
  { id, ...values }: { readonly id: string; readonly [field: string]: string },
): Promise<Response> => {
  const answer = { version: '1', answer: 'Nous avons regardé avec vous.', told: 'online' }
  return (await house.browse(role)).post(`/voices/${id}`, { ...answer, ...values })
}

/** The last thing that this person said, as it is kept. */
export const lastSaid = (house: TestHouse, personId: string) =>
  house.inside(db =>
    db
      .selectFrom('voice')
      .select(['id', 'detail', 'outcome', 'corrected_by_id as correctedBy', 'document_id as document'])
      .where('person_id', '=', personId)
      .orderBy('said_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
