import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepTemplates } from '../domain/access.ts'
import { unknownIn } from '../domain/fields.ts'
import { type TemplateCode, templateCodes } from '../domain/templates.ts'
import { templateTextsShape } from '../domain/texts.ts'
import { fieldNames } from '../messages/index.ts'
import { inForce, possibleOwners, versionsOf } from '../queries/templates.ts'
import { insertVersion, markPublished } from '../store/templates.ts'

const input = z.strictObject({
  code: z.enum(templateCodes),
  /** The newest version when the form was made. */
  version: z.int(),
  ownerId: z.uuid(),
  reviewDueOn: z.string().refine(isIsoDate),
  texts: templateTextsShape,
})
export type WriteTemplate = z.infer<typeof input>

export type TemplateRefusal =
  | CommonRefusal
  /** The text names fields that do not exist. */
  | { readonly kind: 'UnknownFields'; readonly markers: readonly string[] }
  | { readonly kind: 'DueInThePast' }
  /** Nobody lets through what they wrote themselves. */
  | { readonly kind: 'OwnVersion' }
  /** It is in use already, or a newer one was written. */
  | { readonly kind: 'NotWaiting' }

/** Writes a new version of a text, in the four languages; letters begin with it once a second person let it through. */
export const writeTemplate = command<WriteTemplate, { code: TemplateCode }, TemplateRefusal>({
  name: 'correspondence:write-template',
  access: keepTemplates,
  input,
  async run(context, { code, version, ownerId, reviewDueOn, texts }) {
    const { db, today } = context
    const [newest] = await versionsOf(db, code)
    if (newest === undefined || newest.version !== version)
      return refuse({ kind: 'StaleVersion', current: newest?.version ?? 0 })
    if (reviewDueOn <= today.toString()) return refuse({ kind: 'DueInThePast' })
    if (!(await possibleOwners(db)).some(({ id }) => id === ownerId)) return refuse({ kind: 'NotFound' })
    const markers = unknownIn(Object.values(texts).flatMap(Object.values).join('\n'), fieldNames)
    if (markers.length > 0) return refuse({ kind: 'UnknownFields', markers })
    const written = { code, version: version + 1, ownerId, reviewDueOn, texts }
    if (!(await insertVersion(context, written)))
      return refuse({ kind: 'StaleVersion', current: version + 1 })
    context.journal({ detail: { code, version: version + 1 } })
    return ok({ code })
  },
})

const publishing = z.strictObject({ code: z.enum(templateCodes), version: z.int() })
export type PublishTemplate = z.infer<typeof publishing>

/** Lets letters begin with the newest version: by somebody else than who wrote it. */
export const publishTemplate = command<PublishTemplate, { code: TemplateCode }, TemplateRefusal>({
  name: 'correspondence:publish-template',
  access: keepTemplates,
  input: publishing,
  async run(context, { code, version }) {
    const versions = await versionsOf(context.db, code)
    const [newest] = versions
    if (newest?.version !== version || inForce(versions).version === version)
      return refuse({ kind: 'NotWaiting' })
    if (newest.writerId === context.actorId) return refuse({ kind: 'OwnVersion' })
    if (!(await markPublished(context, { code, version }))) return refuse({ kind: 'NotWaiting' })
    context.journal({ detail: { code, version } })
    return ok({ code })
  },
})
