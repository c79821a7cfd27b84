import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Happening } from '../domain/happening.ts'
import { sentences, wordOf } from '../messages/index.ts'
import { dayOfInstant, momentInWords } from './dates.ts'

type Entry = {
  readonly when: string
  readonly at: string
  readonly what: string
  readonly who: string | undefined
  readonly kind: 'done' | 'know' | 'quiet'
  readonly href?: string
}

/** An act in words; one we do not know is said neutrally, never by its code. */
export function actInWords(action: string, language: StaffLanguage): string {
  const { timeline: m } = sentences(language)
  const said = wordOf(m.action, action)
  return said === action ? m.other : said
}

function whoDid({ actorKind, who }: Happening, language: StaffLanguage): string | undefined {
  const { timeline: m } = sentences(language)
  if (actorKind === 'person') return m.person
  return actorKind === 'system' ? m.program : (who ?? undefined)
}

const meetingWords = ({ code, planned }: Happening, language: StaffLanguage): string => {
  const { timeline: m, words } = sentences(language)
  const kind = wordOf(words.encounter, code)
  return planned ? m.planned({ kind }) : m.met({ kind })
}

/** A happening as the timeline shows it. */
export function entryOf(one: Happening, language: StaffLanguage): Entry {
  const { timeline: m } = sentences(language)
  const at = one.at
  const when = at.length === 10 ? formatIsoDate(at, language) : momentInWords(at, language)
  const who = [whoDid(one, language), one.file ? m.fromFile({ number: one.file }) : undefined]
  const base = { when, at, who: who.filter(part => part !== undefined).join(' · ') || undefined }
  if (one.source === 'meeting')
    return { ...base, what: meetingWords(one, language), kind: one.planned ? 'know' : 'done' }
  if (one.source === 'letter') {
    const what = m.letter({ kind: wordOf({ ...m.letterKind }, one.code) })
    return { ...base, when: dayOfInstant(at, language), what, kind: 'know', href: `/documents/${one.id}` }
  }
  return { ...base, what: actInWords(one.code, language), kind: 'quiet' }
}
