import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { dossierOf, type PersonCard, personCard } from '#capabilities/people/index.ts'
import { nextNumber } from '#capabilities/requests/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { giveAttestations } from '../domain/access.ts'
import {
  type AttestedFacts,
  attestationKinds,
  bounds,
  saysSomething,
  shownFields,
  spans,
} from '../domain/attestation.ts'
import { attestationCode } from '../domain/code.ts'
import { givenOn } from '../queries/attestations.ts'
import { attestable } from '../queries/facts.ts'
import { insertAttestation } from '../store/attestations.ts'
import { printAttestation } from './print.ts'

const input = z.strictObject({
  personId: z.uuid(),
  kind: z.enum(attestationKinds),
  /** How many months back payments are told; not asked for a right. */
  months: z.literal(spans),
  /** What the code shows to whoever verifies. */
  fields: z.array(z.enum(shownFields)),
  language: z.enum(languages),
})
export type IssueAttestation = z.infer<typeof input>

export type IssueRefusal =
  | CommonRefusal
  /** No right in force, or nothing paid in those months: nothing is attested. */
  | { readonly kind: 'NothingToAttest' }
  | { readonly kind: 'TooMany' }

type Issuing = {
  readonly asked: IssueAttestation
  readonly person: PersonCard
  readonly dossierId: string
  readonly facts: AttestedFacts
}

async function give(context: CommandContext, issuing: Issuing): Promise<string> {
  const { asked, person, dossierId, facts } = issuing
  const { kind, fields, language } = asked
  const code = attestationCode(randomBytes(16))
  const number = await nextNumber(context, { series: 'attestation', prefix: 'A-' })
  const expiresOn = context.today.add({ months: bounds.monthsValid }).toString()
  const paper = { kind, language, number, code, expiresOn, facts, person, dossierId }
  const documentId = await printAttestation(context, paper)
  const id = uuidv7()
  const codeHash = context.tools.secrets.hash('attestation', context.tenantId, code)
  await insertAttestation(context, {
    id,
    number,
    kind,
    personId: person.id,
    dossierId,
    language,
    codeHash,
    fields,
    facts,
    expiresOn,
    documentId,
  })
  return id
}

/** Attests an aid in force, or what was paid, at once: from facts only, on paper, with a code for a third party. */
export const issueAttestation = command<IssueAttestation, { id: string }, IssueRefusal>({
  name: 'attestations:issue',
  access: giveAttestations,
  alsoFor: ['person'],
  input,
  target: ({ personId }) => ({ personId }),
  async run(context, asked) {
    const { db, actor, actorId, today } = context
    if (actor.kind === 'person' && actorId !== asked.personId) return refuse({ kind: 'Forbidden' })
    const person = await personCard(db, asked.personId)
    const dossierId = person && (await dossierOf(db, person.id))
    if (person === undefined || dossierId === undefined) return refuse({ kind: 'NotFound' })
    const day = today.toString()
    if ((await givenOn(db, person.id, day)) >= bounds.aDay) return refuse({ kind: 'TooMany' })
    const from =
      asked.kind === 'paid' ? today.subtract({ months: asked.months }).with({ day: 1 }).toString() : null
    const facts = await attestable(db, { dossierId, today: day, from, until: day })
    if (facts === undefined || !saysSomething(asked.kind, facts)) return refuse({ kind: 'NothingToAttest' })
    const kept = asked.kind === 'aid' ? { ...facts, months: [] } : { ...facts, rights: [] }
    const id = await give(context, { asked, person, dossierId, facts: kept })
    context.journal({ personId: person.id, dossierId, detail: { attestationId: id, kind: asked.kind } })
    return ok({ id })
  },
})
