import { askingSentences, welcomeAsks } from '#capabilities/asking/index.ts'
import { bankSentences, seeBank } from '#capabilities/bank/index.ts'
import { centreSentences, keepCentre } from '#capabilities/centre/index.ts'
import { continuitySentences, seeContinuity } from '#capabilities/continuity/index.ts'
import { seeMeetings, seeUrgent, urgentLabel } from '#capabilities/decisions/index.ts'
import { directorySentences, everyone } from '#capabilities/directory/index.ts'
import { glassSentences, reviewGlassRule } from '#capabilities/governance/index.ts'
import { guideSentences, readGuide } from '#capabilities/guide/index.ts'
import { ledgerSentences, readLedger } from '#capabilities/ledger/index.ts'
import { seeLetters } from '#capabilities/letters/index.ts'
import { decideMerges, mergeSentences } from '#capabilities/merging/index.ts'
import { compareDoors, parityStaffSentences } from '#capabilities/parity/index.ts'
import { runSentences, seeRuns } from '#capabilities/payments/index.ts'
import {
  calendarSentences,
  presenceSentences,
  seeCalendar,
  shareOut,
  sharingSentences,
  staffSentences,
} from '#capabilities/presence/index.ts'
import { receptionSentences, welcomePeople } from '#capabilities/reception/index.ts'
import { finishTasks, listRequests, registerRequests, workLabel } from '#capabilities/requests/index.ts'
import type { Place } from './shell.tsx'

/** The staff navigation, in order. */
export const places: readonly Place[] = [
  { href: '/today', access: everyone, keys: 'g t', label: language => directorySentences(language).today },
  { href: '/work', access: finishTasks, keys: 'g w', label: workLabel },
  {
    href: '/reception',
    access: welcomePeople,
    keys: 'g e',
    label: language => receptionSentences(language).place,
  },
  {
    href: '/requests/new',
    access: registerRequests,
    keys: 'n',
    label: language => directorySentences(language).newRequest,
  },
  { href: '/asking', access: welcomeAsks, label: language => askingSentences(language).place },
  {
    href: '/requests',
    access: listRequests,
    keys: 'g r',
    label: language => directorySentences(language).requests,
  },
  {
    href: '/meetings',
    access: seeMeetings,
    keys: 'g m',
    label: language => directorySentences(language).meetings,
  },
  { href: '/runs', access: seeRuns, keys: 'g p', label: language => runSentences(language).title },
  { href: '/urgent', access: seeUrgent, keys: 'g u', label: urgentLabel },
  {
    href: '/letters',
    access: seeLetters,
    keys: 'g l',
    label: language => directorySentences(language).letters,
  },
  { href: '/bank', access: seeBank, keys: 'g k', label: language => bankSentences(language).title },
  {
    href: '/ledger',
    access: readLedger,
    keys: 'g b',
    label: language => ledgerSentences(language).ledger,
  },
  {
    href: '/calendar',
    access: seeCalendar,
    keys: 'g d',
    label: language => calendarSentences(language).title,
  },
  { href: '/directory', access: everyone, keys: 'g n', label: language => staffSentences(language).title },
  { href: '/absences', access: everyone, keys: 'g a', label: language => presenceSentences(language).title },
  { href: '/sharing', access: shareOut, label: language => sharingSentences(language).title },
  { href: '/guide', access: readGuide, keys: 'g g', label: language => guideSentences(language).guide },
  { href: '/merges', access: decideMerges, label: language => mergeSentences(language).title },
  { href: '/parity', access: compareDoors, label: language => parityStaffSentences(language).title },
  { href: '/openings', access: reviewGlassRule, label: language => glassSentences(language).title },
  { href: '/centre', access: keepCentre, keys: 'g c', label: language => centreSentences(language).nav },
  { href: '/continuity', access: seeContinuity, label: language => continuitySentences(language).place },
]
