import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './staff.fr.ts'

/** Zinnen over brieven die het personeel leest. */
export const nl: Sentences<typeof fr> = {
  title: 'Briefwisseling',
  lead: 'Beslissingen om mee te delen, ontvangstbewijzen aan het loket, vertrokken brieven.',
  shelves: { 'to-send': 'Mee te delen', kept: 'Aan het loket', sent: 'Verstuurd' },
  shelvesLabel: 'Soorten brieven',
  kinds: {
    receipt: 'Ontvangstbewijs',
    notification: 'Kennisgeving',
    minutes: 'Verslag van de vergadering',
    'code-letter': 'Brief met de code',
    'pilot-letter': 'Brief die de verantwoordelijke noemt',
  },
  hows: {
    'registered-post': 'Aangetekend',
    'handed-over': 'Overhandigd tegen handtekening',
    post: 'Met de post',
    'kept-at-counter': 'Bewaard aan het loket',
  },
  person: 'Persoon',
  letter: 'Brief',
  request: 'Aanvraag',
  decidedOn: 'Beslist op',
  writtenOn: 'Geschreven op',
  sentOn: 'Vertrokken op',
  due: 'Te versturen vóór',
  how: 'Hoe',
  proof: 'Bewijs',
  late: 'Te laat',
  soon: 'Binnenkort',
  inTime: 'Op tijd',
  noAddress: 'Zonder adres: aan het loket te overhandigen',
  prepare: 'De brief klaarmaken',
  noCourt: 'Het adres van de rechtbank ontbreekt: geen beslissing kan meegedeeld worden.',
  noCourtText: 'De directie of informatica schrijft ze in bij “Instellingen”, met adres en bron.',
  empty: {
    'to-send': 'Alle beslissingen zijn meegedeeld',
    kept: 'Geen ontvangstbewijs wacht aan het loket',
    sent: 'Er is nog geen brief vertrokken',
  },
  emptyText: {
    'to-send': 'Beslissingen komen hier wanneer het voorzitterschap de vergadering afsluit.',
    kept: 'Ontvangstbewijzen van personen zonder adres wachten hier.',
    sent: 'Vertrokken brieven blijven hier, zoals ze vertrokken zijn.',
  },
}
