import { givenSubmittedReport } from '#capabilities/enquiry/testing/reports.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest, type ToldRequest } from '#capabilities/requests/testing/given-request.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { givenAgendaItem } from './given-decision.ts'

/** What a test says of a proposal; the rest is Nora Haddad's integration income of 1 314,20 €, asked on 2 November. */
export type ToldProposal = ToldRequest & {
  readonly familyName?: string
  readonly proposal?: 'grant' | 'grant-in-part' | 'refuse'
  readonly amountCents?: number
  /** On the agenda of this meeting; otherwise it waits. */
  readonly meetingId?: string
  readonly position?: number
}

/** A request whose report was handed to the committee. */
export async function givenProposal(house: TestHouse, told: ToldProposal = {}) {
  const { familyName, proposal, amountCents, meetingId, position, ...request } = told
  const personId =
    request.personId ?? (await givenPerson(house, familyName === undefined ? {} : { familyName }))
  const given = await givenRequest(house, {
    state: 'proposed',
    requestedOn: '2026-11-02',
    ...request,
    personId,
  })
  const report = await givenSubmittedReport(house, {
    ...given,
    ...(proposal === undefined ? {} : { proposal }),
    ...(amountCents === undefined ? {} : { amountCents }),
  })
  if (meetingId !== undefined)
    await givenAgendaItem(house, {
      meetingId,
      requestId: given.requestId,
      reportId: report.reportId,
      ...(position === undefined ? {} : { position }),
    })
  return { ...given, ...report }
}
