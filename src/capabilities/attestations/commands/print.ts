import {
  attestationLetter,
  centreOf,
  keepDocument,
  letterTemplate,
  organisationIn,
  printLetter,
} from '#capabilities/letters/index.ts'
import { type PersonCard, personName } from '#capabilities/people/index.ts'
import { requestsOf, worded } from '#capabilities/requests/index.ts'
import type { Language } from '#kernel/language.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { AttestationKind, AttestedFacts } from '../domain/attestation.ts'
import { inGroups } from '../domain/code.ts'
import { sentences } from '../messages/index.ts'
import { paperTable, paperWords } from '../messages/paper.ts'

/** What is printed. */
export type Paper = {
  readonly kind: AttestationKind
  readonly language: Language
  readonly number: string
  readonly code: string
  /** ISO day. */
  readonly expiresOn: string
  readonly facts: AttestedFacts
  readonly person: PersonCard
  readonly dossierId: string
}

/** Prints the paper and keeps it as it was given; the code is on it and nowhere else. Gives the id of the document. */
export async function printAttestation(context: CommandContext, paper: Paper): Promise<string> {
  const { db, tenantId, today, tools } = context
  const { language, person, kind, number, dossierId } = paper
  const m = sentences(language)
  const tenant = await centreOf(db, tenantId)
  const [request] = await requestsOf(db, dossierId)
  if (request === undefined) throw new Error('A file without a request has nothing to attest.')
  const { pilot, service } = request
  const letter = attestationLetter({
    language,
    organisation: organisationIn(tenant, language),
    recipient: [personName(person), ...person.addressLines],
    personName: personName(person),
    place: tenant.municipality,
    date: today.toString(),
    number,
    subject: m.subject[kind],
    lines: paperWords(paper, { centre: tenant.name[language], host: tenant.host }),
    table: paperTable(paper),
    code: { label: m.code, groups: inGroups(paper.code) },
    contact: {
      name: pilot.name,
      service: worded(service.name, language),
      phone: pilot.phone,
      hours: worded(pilot.hours, language),
    },
  })
  const bytes = await printLetter(tools.pdf, { acts: [letter] })
  const sent = { on: today.toString(), how: 'handed-over', proof: null } as const
  const about = { dossierId, language, bytes, template: letterTemplate, sent }
  return (await keepDocument(context, { kind: 'attestation', ...about })).id
}
