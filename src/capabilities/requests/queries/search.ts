import {
  type FoundByName,
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

/** Those whose name was typed, and those whose name differs by one mistake of typing. */
export type SearchResult = { readonly found: readonly Found[]; readonly near: readonly Found[] }

/**
 * The persons behind the number of a file (`2026-00042`), of a request (`D-2026-00042`), of the letter of a decision
 * (`B-2026-00042`), or, without a letter, of a file or request.
 */
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
        .where('request.number', '=', /^[BD]-/.test(number) ? number : `D-${number}`),
    )
    .union(
      files
        .innerJoin('decision', join =>
          join
            .onRef('decision.tenant_id', '=', 'dossier.tenant_id')
            .onRef('decision.dossier_id', '=', 'dossier.id'),
        )
        .where('decision.number', '=', number),
    )
    .execute()
  return personsOf(
    db,
    rows.map(({ person_id }) => person_id),
  )
}

async function personsFor(db: Db, question: Question): Promise<FoundByName> {
  if (question.kind === 'name') return findByName(db, question.words)
  const found = await (question.kind === 'number'
    ? findByFile(db, question.number)
    : findByNumber(db, question))
  return { found, near: [] }
}

/** Who was looked for, each with their requests that are open. */
export async function search(db: Db, question: Question): Promise<SearchResult> {
  const { found, near } = await personsFor(db, question)
  const requests = await requestsOfPersons(
    db,
    [...found, ...near].map(({ id }) => id),
  )
  const withRequests = (person: FoundPerson): Found => ({
    person,
    requests: requests.filter(({ personId, endedOn }) => personId === person.id && endedOn === null),
  })
  return { found: found.map(withRequests), near: near.map(withRequests) }
}
