import { answersTo, phoneDigits, type Question } from '#capabilities/people/index.ts'
import type { Db } from '#platform/database/transaction.ts'

/** Somebody who works here, as the search box answers: who, where, which number. */
export type FoundColleague = {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly room: string | null
}

/** No more than fit beside the persons: the directory shows the rest. */
export const mostColleagues = 5

const answers = (question: Question, { name, phone }: FoundColleague): boolean => {
  if (question.kind === 'name') return answersTo(name, question.words)
  return question.kind === 'phone' && phoneDigits(phone) === question.digits
}

/** Colleagues who answer to a name or a telephone. A centre has some hundred at most: they are compared here. */
export async function findColleagues(db: Db, question: Question): Promise<readonly FoundColleague[]> {
  if (question.kind !== 'name' && question.kind !== 'phone') return []
  const rows = await db
    .selectFrom('worker')
    .select(['id', 'given_name', 'family_name', 'phone', 'room'])
    .where('active', '=', true)
    .orderBy('family_name')
    .orderBy('given_name')
    .orderBy('id')
    .execute()
  return rows
    .map(({ id, given_name, family_name, phone, room }) => ({
      id,
      name: `${given_name} ${family_name}`,
      phone,
      room,
    }))
    .filter(colleague => answers(question, colleague))
}
