import { plural, type Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './release.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'De betalingen van dit bestand vrijgeven',
  lead: 'Bevestigt de bank dat ze niets van dit bestand uitvoert? Dan gaan de betalingen in de volgende lijst, één keer. Er zijn twee personen nodig.',
  reason: 'Wat de bank antwoordde, en aan wie',
  reasonRequired: 'Schrijf wat de bank antwoordde.',
  reasonLong: 'Schrijf hoogstens 1 000 tekens.',
  control: 'Deze tekst bevat een teken dat niet bewaard kan worden.',
  ask: 'De vrijgave vragen',
  askedBy: ({ name, when }) => `Gevraagd door ${name}, op ${when}`,
  other: 'U vroeg het. Een andere persoon bevestigt.',
  confirm: 'Bevestigen: de betalingen wachten op de volgende lijst',
  confirmedBy: ({ name, when }) => `Bevestigd door ${name}, op ${when}`,
  waiting: ({ count }) =>
    plural('nl', count, {
      one: '1 betaling wacht op de volgende lijst.',
      other: `${count} betalingen wachten op de volgende lijst.`,
    }),
  prepare: 'Een lijst klaarmaken',
  refusals: {
    NotRefusedWhole: 'De bank weigerde niet het hele bestand.',
    MayBeUnderway: 'De bank heeft dit bestand misschien al: wacht op het rekeninguittreksel.',
    AlreadyAsked: 'Het is al gevraagd. Een andere persoon bevestigt.',
    NotAsked: 'Vraag eerst de vrijgave.',
    SamePerson: 'U vroeg het. Een andere persoon bevestigt.',
    AlreadyReleased: 'Deze betalingen zijn al vrijgegeven.',
    SomeMoved: 'Een betaling van dit bestand bewoog op de rekening: de bank voerde een deel uit.',
    NothingToRelease: 'Geen enkele betaling van dit bestand is onderweg.',
  },
}
