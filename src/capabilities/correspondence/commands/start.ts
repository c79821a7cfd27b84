import { z } from 'zod'
import { requestBehind } from '#capabilities/messages/index.ts'
import { dossierOf, keptPerson } from '#capabilities/people/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { writeLetters } from '../domain/access.ts'
import { nothingTyped } from '../domain/fields.ts'
import { maySend, templateCodes } from '../domain/templates.ts'
import { languagesOf } from '../domain/texts.ts'
import { currentTemplate } from '../queries/templates.ts'
import { insertLetter } from '../store/letters.ts'

const input = z.strictObject({
  personId: z.uuid(),
  template: z.enum(templateCodes),
  language: z.enum(languages),
  second: z.enum(languages).nullable(),
})
export type StartLetter = z.infer<typeof input>

export type StartRefusal =
  | CommonRefusal
  /** This role does not send that kind of letter. */
  | { readonly kind: 'NotYourKind' }
  /** Nothing was ever asked: a letter would belong to no file. */
  | { readonly kind: 'NoFile' }
  | { readonly kind: 'SameLanguage' }

/** The roles of whoever acts. */
export const rolesOf = ({ actor }: Pick<CommandContext, 'actor'>): readonly string[] =>
  actor.kind === 'worker' ? actor.roles : []

/** Begins a letter to a person with a text of the house, in the languages that were chosen. */
export const startLetter = command<StartLetter, { personId: string; letterId: string }, StartRefusal>({
  name: 'correspondence:start',
  access: writeLetters,
  input,
  target: ({ personId }) => ({ personId }),
  async run(context, { template, language, second, ...asked }) {
    const { db } = context
    if (!maySend(rolesOf(context), template)) return refuse({ kind: 'NotYourKind' })
    if (language === second) return refuse({ kind: 'SameLanguage' })
    const personId = await keptPerson(db, asked.personId)
    const dossierId = await dossierOf(db, personId)
    if (dossierId === undefined) return refuse({ kind: 'NoFile' })
    const request = await requestBehind(db, { requestId: null, dossierId })
    const { version, texts } = await currentTemplate(db, template)
    const letterId = await insertLetter(context, {
      personId,
      dossierId,
      requestId: request?.id,
      template,
      templateVersion: version,
      language,
      second,
      texts: Object.fromEntries(languagesOf({ language, second }).map(one => [one, texts[one]])),
      facts: nothingTyped,
    })
    context.journal({ personId, dossierId, detail: { letterId, template } })
    return ok({ personId, letterId })
  },
})
