import { tellSomebody } from '#capabilities/messages/testing/tell-somebody.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { joinBatch } from '../jobs/join.ts'
import { type Batch, lastBatches } from '../queries/batches.ts'

/** A person with a request whose letter waits for the post. */
export async function givenWaiting(house: TestHouse, postalCode = '1030', familyName = 'Haddad') {
  const personId = await givenPerson(house, { contactChannel: 'post', postalCode, familyName })
  const file = await givenRequest(house, { personId, state: 'enquiry' })
  await tellSomebody(house, { personId, dossierId: file.dossierId, requestId: file.requestId })
  return file
}

/** The last batch that was made. */
export async function lastBatch(house: TestHouse): Promise<Batch> {
  const [batch] = await house.inside(lastBatches)
  if (batch === undefined) throw new Error('No batch was made.')
  return batch
}

/** Does the later work of a batch, as the queue would. */
export const join = (house: TestHouse, { id }: Pick<Batch, 'id'>): Promise<void> =>
  joinBatch.run(house, { tenantId: house.centre.tenantId, batchId: id })
