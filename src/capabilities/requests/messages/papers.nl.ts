import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './papers.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Papieren',
  none: 'Geen papier gevraagd, geen ontvangen.',
  asked: ({ count }) => (count === 1 ? '1 papier verwacht' : `${count} papieren verwacht`),
  late: ({ count }) => (count === 1 ? '1 is te laat' : `${count} zijn te laat`),
  without: ({ count }) =>
    count === 1 ? '1 dat de persoon niet heeft' : `${count} die de persoon niet heeft`,
  unread: ({ count }) => (count === 1 ? '1 aangekomen, te lezen' : `${count} aangekomen, te lezen`),
  accepted: ({ count }) => (count === 1 ? '1 aanvaard' : `${count} aanvaard`),
  open: 'De papieren bekijken',
  ask: 'Papieren vragen',
  register: 'Een afgegeven papier noteren',
}
