import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { formChoice, formInteger } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type Vote, voices } from '../domain/voting.ts'
import { fullSentences } from '../messages/index.ts'

const prefix = 'vote.'
const byName = 'vote.by.'

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null

/** Gathers the fields of a vote under one name, so that each kind of vote asks only for its own. */
function gathered(raw: unknown): unknown {
  if (!isRecord(raw)) return raw
  const entries = Object.entries(raw)
  const rest = Object.fromEntries(entries.filter(([name]) => !name.startsWith(prefix)))
  const votes = entries
    .filter(([name, vote]) => name.startsWith(byName) && vote !== '')
    .map(([name, vote]) => ({ workerId: name.slice(byName.length), vote }))
  const number = (name: string) => raw[`${prefix}${name}`] || '0'
  const how = raw['vote.how'] ?? 'consensus'
  const vote = {
    consensus: { how },
    counts: { how, for: number('for'), against: number('against'), abstain: number('abstain') },
    names: { how, votes },
  }
  return { ...rest, vote: vote[how === 'counts' || how === 'names' ? how : 'consensus'] }
}

/** A vote as it is typed: nothing for a consensus, numbers, or one answer a member. */
export function voteField(language: StaffLanguage): z.ZodType<Vote> {
  const m = fullSentences(language)
  const count = formInteger(100, m.voteWrong)
  return z.discriminatedUnion('how', [
    z.strictObject({ how: z.literal('consensus') }),
    z.strictObject({ how: z.literal('counts'), for: count, against: count, abstain: count }),
    z.strictObject({
      how: z.literal('names'),
      votes: z.array(
        z.strictObject({ workerId: z.string().refine(isUuid), vote: formChoice(voices, m.voteWrong) }),
      ),
    }),
  ])
}

/** A form that carries a vote beside its own fields. */
export const withVote = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(gathered, schema)
