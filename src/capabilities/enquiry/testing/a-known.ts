import type { Facts, MemberFact, ResourceFact } from '../domain/facts.ts'

/** What is known of a file, for tests of pure rules; everything not said is plain. */
const source = { version: 1, source: 'fiche', seenOn: '2025-02-01' }
const day = { on: '2025-02-01', requestedOn: '2025-01-20' }

const member = (told: Partial<MemberFact> = {}): MemberFact => ({
  ...source,
  id: 'm1',
  relation: 'partner',
  familyName: 'B',
  givenName: 'A',
  birthDate: null,
  dependent: false,
  receivesIntegrationIncome: false,
  livesHereFrom: '2025-01-01',
  livesHereUntil: null,
  equity: null,
  ...told,
})

const resource = (told: Partial<ResourceFact> = {}): ResourceFact => ({
  ...source,
  id: 'r1',
  memberId: null,
  kind: 'wage',
  amountCents: 40_000,
  per: 'month',
  details: {},
  fromOn: '2025-01-01',
  untilOn: null,
  ...told,
})

const facts = (told: Partial<Facts> = {}): Facts => ({
  birthDate: '2001-05-03',
  members: [],
  resources: [],
  situation: null,
  ...told,
})

export const aKnown = { source, day, member, resource, facts } as const
