import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './staff.fr.ts'

/** A copy of everything, printed at a desk on the person's demand. */
export const nl: Sentences<typeof fr> = {
  title: 'Kopie van het hele dossier',
  lead: 'De persoon vraagt alles wat wij over haar of hem noteerden. De vraag wordt opgeschreven, dan opent de kopie.',
  channel: 'Hoe wordt het gevraagd?',
  channels: {
    counter: 'Aan het loket',
    phone: 'Telefonisch',
    paper: 'Schriftelijk',
    visit: 'Tijdens een bezoek',
  },
  channelRequired: 'Kies hoe het gevraagd wordt.',
  identity: 'Hoe weet u dat het deze persoon is?',
  identities: {
    card: 'Toont een kaart',
    known: 'Ik ken de persoon',
    code: 'Geeft de code en de geboortedatum',
  },
  identityRequired: 'Zeg hoe u weet dat het deze persoon is.',
  phoneHint: 'Telefonisch? Stuur de kopie met de post, naar het gekende adres.',
  language: 'Taal van de kopie',
  languageRequired: 'Kies een taal.',
  make: 'De vraag noteren en de kopie openen',
  failed: 'Dit kon niet genoteerd worden. Probeer opnieuw.',
  earlier: 'Kopieën die al gegeven zijn',
  number: 'Nummer',
  on: 'Gegeven op',
  way: 'Weg',
  open: 'Opnieuw openen',
  over: 'Niet meer open',
  print: 'Druk deze pagina af. De persoon neemt ze mee.',
  zip: 'De pagina, de brieven en de papieren (ZIP)',
  json: 'Alleen de gegevens (JSON)',
  complaints: 'Een klacht en het antwoord staan er niet in: wie ze behandelt, geeft ze.',
}
