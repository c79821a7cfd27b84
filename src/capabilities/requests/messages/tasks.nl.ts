import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './tasks.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Te doen',
  due: 'Tegen',
  what: 'Wat',
  person: 'Persoon',
  act: 'Klaar',
  done: 'Dit is gedaan',
  finishTitle: 'Dit is gedaan',
  finishLead: 'Zeg in één zin wat er gedaan is.',
  outcome: 'Wat er gedaan is',
  outcomeRequired: 'Schrijf wat er gedaan is.',
  outcomeLong: 'Dit is te lang. Maak de tekst korter.',
  control: 'Eén teken kan niet bewaard worden. Typ de tekst opnieuw.',
  finished: 'Genoteerd.',
  back: 'Terug',
  team: 'team',
  other: 'Te bekijken',
  kinds: {
    'payments:route-missing': 'Vragen waar de toegekende hulp betaald moet worden',
    'payments:overpayment': 'Bekijken wat te veel betaald is',
    'payments:ending': 'De hulp loopt binnenkort af: wat daarna?',
    'payments:failed': 'Een betaling kwam niet aan: de rekening bevestigen',
    'payments:same-as-urgent': 'Het comité kent evenveel toe als de dringende hulp: is het hetzelfde geld?',
    'payments:deceased': 'Overlijden: zeggen wat nog verschuldigd is',
    'bank:difference': 'De bank boekte iets anders dan gevraagd: nakijken',
    'bank:refusal-differs': 'De bank weigert iets anders dan deze betaling: nakijken',
    'bank:file-refused': 'De bank weigerde een heel bestand: vragen waar het staat',
    'bank:unwritten': 'Het bestand voor de bank kon niet geschreven worden',
  },
}
