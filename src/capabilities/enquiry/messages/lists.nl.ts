import type { Sentences } from '#platform/i18n/sentences.ts'
import type { lists as fr } from './lists.fr.ts'

export const lists: Sentences<typeof fr> = {
  letter: 'Brief',
  written: 'Geschreven op',
  language: 'Taal',
  sent: 'Verstuurd op',
  sentHow: 'Hoe',
  notSent: 'Nog niet verstuurd',
  lettersCaption: 'Brieven aan deze persoon',
  told: 'Wat men haar of hem zei, en hoe',
  toldMore: 'Alle berichten',
  writeLetter: 'Een brief schrijven',
  noLetters: 'Geen brieven',
  noLettersText: 'Het ontvangstbewijs is de eerste brief van een aanvraag.',
  how: {
    'registered-post': 'Aangetekend',
    'handed-over': 'Overhandigd tegen ontvangst',
    post: 'Gewone post',
    'kept-at-counter': 'Ligt aan het loket',
    online: 'In het dossier online',
  },
  paper: 'Papier of persoon',
  seen: 'Gezien op',
  about: 'Wat het vaststelt',
  by: 'Genoteerd door',
  note: 'Notitie',
  papersCaption: 'Waarop de feiten rusten',
  noPapers: 'Geen papieren gezien',
  noPapersText: 'Elk genoteerd feit zegt hier waar het vandaan komt en wanneer het gezien is.',
}
