import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { computation as computationFr } from './computation.fr.ts'
import { computation as computationNl } from './computation.nl.ts'
import { equity as equityFr } from './equity.fr.ts'
import { equity as equityNl } from './equity.nl.ts'
import { facts as factsFr } from './facts.fr.ts'
import { facts as factsNl } from './facts.nl.ts'
import { file as fileFr } from './file.fr.ts'
import { file as fileNl } from './file.nl.ts'
import { lists as listsFr } from './lists.fr.ts'
import { lists as listsNl } from './lists.nl.ts'
import { meeting as meetingFr } from './meeting.fr.ts'
import { meeting as meetingNl } from './meeting.nl.ts'
import { report as reportFr } from './report.fr.ts'
import { report as reportNl } from './report.nl.ts'
import { timeline as timelineFr } from './timeline.fr.ts'
import { timeline as timelineNl } from './timeline.nl.ts'
import { words as wordsFr } from './words.fr.ts'
import { words as wordsNl } from './words.nl.ts'

const fr = {
  computation: computationFr,
  equity: equityFr,
  facts: factsFr,
  file: fileFr,
  lists: listsFr,
  meeting: meetingFr,
  report: reportFr,
  timeline: timelineFr,
  words: wordsFr,
}
const nl = {
  computation: computationNl,
  equity: equityNl,
  facts: factsNl,
  file: fileNl,
  lists: listsNl,
  meeting: meetingNl,
  report: reportNl,
  timeline: timelineNl,
  words: wordsNl,
}

/** The sentences of the enquiry in one language, by page. */
export const sentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

/** The word of a code, or the code itself when it is none of ours. */
export const wordOf = (words: Readonly<Record<string | number, string>>, code: string | number): string =>
  words[code] ?? `${code}`

/** A way of meeting somebody, in words. */
export const encounterName = (kind: string, language: StaffLanguage): string =>
  wordOf(sentences(language).words.encounter, kind)
