import { z } from 'zod'
import { formChoice, formText } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { AcceptOffer, RefuseOffer } from '../commands/answer-offer.ts'
import type { AnswerAsk, AskColleague, TakeBackAsk } from '../commands/asks.ts'
import type { OfferRequest } from '../commands/offer.ts'
import type { Addressee } from '../domain/relay.ts'
import { relaySentences } from '../messages/relay.ts'

type Params = Readonly<Record<string, string>>

/** A choice of the list: `worker:` or `service:` and an id. */
const formTo = (required: string): z.ZodType<Addressee> =>
  z
    .string({ error: required })
    .regex(/^(worker|service):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: required })
    .transform((text): Addressee => {
      const [kind, id = ''] = text.split(':')
      return { kind: kind === 'worker' ? 'worker' : 'service', id }
    })

const faults = (language: StaffLanguage, required: string) => {
  const { long, control } = relaySentences(language)
  return { required, long, control }
}

export const offerForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<OfferRequest> => {
  const m = relaySentences(language)
  return z
    .strictObject({ to: formTo(m.toRequired), reason: formText(1000, faults(language, m.reasonRequired)) })
    .transform(typed => ({ ...typed, requestId: id }))
}

export const askForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<AskColleague> => {
  const m = relaySentences(language)
  return z
    .strictObject({
      to: formTo(m.toRequired),
      question: formText(2000, faults(language, m.questionRequired)),
    })
    .transform(typed => ({ ...typed, requestId: id }))
}

/** Accepting and taking back ask nothing more than which offer. */
export const offerIdForm = (_: StaffLanguage, { id = '' }: Params): z.ZodType<AcceptOffer> =>
  z.strictObject({}).transform(() => ({ offerId: id }))

export const refuseForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<RefuseOffer> => {
  const reason = formText(1000, faults(language, relaySentences(language).reasonRequired))
  return z.strictObject({ reason }).transform(typed => ({ ...typed, offerId: id }))
}

export const answerForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<AnswerAsk> => {
  const m = relaySentences(language)
  return z
    .strictObject({
      how: formChoice(['answered', 'declined'], m.howRequired),
      answer: formText(4000, faults(language, m.answerRequired)),
    })
    .transform(typed => ({ ...typed, askId: id }))
}

export const askIdForm = (_: StaffLanguage, { id = '' }: Params): z.ZodType<TakeBackAsk> =>
  z.strictObject({}).transform(() => ({ askId: id }))
