import {
  type FoundPerson,
  findByName,
  findByNumber,
  personsOf,
  type Question,
} from '#capabilities/people/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { RequestCard } from '../domain/request.ts'
import { requestsOfPersons } from './request-cards.ts'

/** A person with what is going on: the answer to 'where is my file?'. */
export type Found = { readonly person: FoundPerson; readonly requests: readonly RequestCard[] }

/** The persons behind the number of a file (`2026-00042`), of a request (`D-2026-00042`), or of either. */
async function findByFile(db: Db, number: string): Promise<readonly FoundPerson[]> {
  const files = db.selectFrom('dossier').select('person_id')
  const rows = await files
    .where('number', '=', number)
    .union(
      files
        .innerJoin('request', join =>
          join
            .onRef('request.tenant_id', '=', 'dossier.tenant_id')
            .onRef('request.dossier_id', '=', 'dossier.id'),
        )
        .where('request.number', '=', number.startsWith('D-') ? number : `D-${number}`),
    )
    .execute()
  return personsOf(
    db,
    rows.map(({ person_id }) => person_id),
  )
}

function personsFor(db: Db, question: Question): Promise<readonly FoundPerson[]> {
  if (question.kind === 'name') return findByName(db, question.words)
  return question.kind === 'number' ? findByFile(db, question.number) : findByNumber(db, question)
}

/** Who was looked for, each with their requests that are open. */
export async function search(db: Db, question: Question): Promise<readonly Found[]> {
  const persons = await personsFor(db, question)
  const requests = await requestsOfPersons(
    db,
    persons.map(({ id }) => id),
  )
  return persons.map(person => ({
    person,
    requests: requests.filter(({ personId, endedOn }) => personId === person.id && endedOn === null),
  }))
}
