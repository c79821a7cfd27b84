import { z } from 'zod'
import {
  centreOf,
  codeLetter,
  keepDocument,
  letterTemplate,
  organisationIn,
  printLetter,
} from '#capabilities/letters/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { removePasskeys } from '#platform/passkeys/passkeys.ts'
import { replaceCodes } from '../domain/access.ts'
import { type PersonCard, personName } from '../domain/person.ts'
import { dossierOf } from '../queries/dossier-of.ts'
import { personCard } from '../queries/person-card.ts'
import { giveCitizenCode } from '../store/citizen-codes.ts'

/** A new code, with the PIN the person chose; null when the birth date goes with it. */
export type ReplaceCode = { readonly personId: string; readonly pin: string | null }

export type ReplaceCodeRefusal =
  /** Neither a birth date nor a PIN: the code would open to whoever finds it. */
  | { readonly kind: 'PinNeeded' }
  /** The person wants nothing online. */
  | { readonly kind: 'NoOnlineView' }
  /** Nobody of this id, or nothing was ever asked: there is nothing to look at. */
  | { readonly kind: 'NotFound' }

async function printed(
  context: CommandContext,
  person: PersonCard,
  follow: { code: string; proof: 'birth-date' | 'pin' },
) {
  const tenant = await centreOf(context.db, context.tenantId)
  const { language } = person
  const organisation = organisationIn(tenant, language)
  const hours = tenant.openingHours[language]
  const web = tenant.host === null ? {} : { webAddress: `https://${tenant.host}/${language}/file` }
  const letter = codeLetter({
    language,
    organisation,
    recipient: [personName(person), ...person.addressLines],
    personName: personName(person),
    place: tenant.municipality,
    date: context.today.toString(),
    contact: { name: organisation.name, service: '', phone: tenant.phone, hours },
    follow: { ...follow, ...web },
    counter: { address: organisation.addressLines.join(', '), hours },
  })
  return printLetter(context.tools.pdf, { acts: [letter] })
}

/** Gives a new code in place of the one that was lost, on a letter put in the person's own hand. The old one is dead, and no telephone opens either. */
export const replaceCode = command<ReplaceCode, { documentId: string }, ReplaceCodeRefusal>({
  name: 'people:replace-code',
  access: replaceCodes,
  input: z.strictObject({
    personId: z.uuid(),
    pin: z
      .string()
      .regex(/^\d{4,6}$/)
      .nullable(),
  }),
  target: ({ personId }) => ({ personId }),
  async run(context, { personId, pin }) {
    const { db, actorId, tools, today } = context
    const [person, dossierId] = [await personCard(db, personId), await dossierOf(db, personId)]
    if (person === undefined || dossierId === undefined) return refuse({ kind: 'NotFound' })
    if (person.noOnlineView) return refuse({ kind: 'NoOnlineView' })
    if (person.birthDate === null && pin === null) return refuse({ kind: 'PinNeeded' })
    const code = await giveCitizenCode(context, { personId, pin, actorId, secrets: tools.secrets })
    const telephones = await removePasskeys(db, { kind: 'person', id: personId })
    const bytes = await printed(context, person, { code, proof: pin === null ? 'birth-date' : 'pin' })
    const sent = { on: today.toString(), how: 'handed-over', proof: null } as const
    const about = { dossierId, language: person.language, bytes, template: letterTemplate, sent }
    const { id: documentId } = await keepDocument(context, { kind: 'code-letter', ...about })
    context.journal({ personId, dossierId, detail: { documentId, pin: pin !== null, telephones } })
    return ok({ documentId })
  },
})
