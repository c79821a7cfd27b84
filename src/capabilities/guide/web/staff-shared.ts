import { isUuid } from '#kernel/uuid.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, StaffContext, View } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Part } from '../domain/entry.ts'
import { staffSentences } from '../messages/index.ts'
import { type StaffEntry, staffEntry } from '../queries/staff.ts'

type Refusals =
  | CommonRefusal
  | { readonly kind: 'NotYours' | 'OwnVersion' | 'DueInThePast' | 'SlugTaken' | 'NoSlug' | 'NotReady' }

/** Says a refusal about the guide: the field it is about, if any, and what to do. */
export function guideProblem({ kind }: Refusals, language: StaffLanguage): FormProblem {
  const m = staffSentences(language)
  const said: Readonly<Record<Refusals['kind'], FormProblem>> = {
    Forbidden: { text: m.notAllowed },
    NotFound: { text: m.notFound },
    StaleVersion: { text: m.stale },
    NotYours: { text: m.notYours },
    OwnVersion: { text: m.ownVersion },
    NotReady: { text: m.notReady },
    DueInThePast: { field: 'reviewDueOn', text: m.dueInThePast },
    SlugTaken: { field: 'title', text: m.slugTaken },
    NoSlug: { field: 'title', text: m.noSlug },
  }
  return said[kind]
}

/** The entry that an address names. */
export async function entryOf({ db, params, language }: StaffContext): Promise<StaffEntry | undefined> {
  const id = params['id'] ?? ''
  return isUuid(id) ? staffEntry(db, id, language) : undefined
}

/** What the last act did; an unknown code in the address says nothing. */
export function saidDone({ url, language }: StaffContext): View['said'] {
  const said: Readonly<Record<string, string>> = staffSentences(language).done
  const text = said[url.searchParams.get('done') ?? '']
  return text === undefined ? undefined : { kind: 'done', text }
}

/** The name of a field of a text, `what` or `what-easy`, as the form says it. */
export function fieldName(field: string, language: StaffLanguage): string {
  const m = staffSentences(language)
  const names: Readonly<Record<Part | string, string>> = m.fields
  const plain = field.replace(/-easy$/, '')
  const name = names[plain] ?? plain
  return field === plain ? name : m.easyOf({ field: name })
}
