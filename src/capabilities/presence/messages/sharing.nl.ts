import { plural, type Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './sharing.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Verdeling',
  lead: 'Hoe nieuwe aanvragen hun verantwoordelijke vinden. Niemand wordt gerangschikt, niemand wordt geteld.',
  rule: 'De regel, in volgorde',
  ruleText:
    'Wie de persoon al volgt. Dan een dienst die de aanvraag behandelt, iemand die er is, die de taal spreekt, die dit soort goed kent, en met de lichtste werklast.',
  weights: 'Wat een aanvraag weegt',
  weightsHint: 'Van 1 (licht) tot 9 (zwaar).',
  newcomers: 'Wie pas begint',
  newcomerDays: 'Aantal dagen waarin men nieuw is',
  newcomerPercent: 'Deel van een gewone werklast, in procent',
  knows: 'Wie wat goed kent',
  knowsOf: ({ name }) => `${name} kent goed`,
  save: 'De regel bewaren',
  saved: 'De regel is bewaard. Hij geldt voor de volgende aanvragen.',
  weightWrong: 'Schrijf een cijfer van 1 tot 9.',
  daysWrong: 'Schrijf een aantal dagen, van 0 tot 730.',
  percentWrong: 'Schrijf een getal van 10 tot 100.',
  history: 'Wat de regel was',
  noHistory: 'Nog niets veranderd',
  noHistoryText: 'Zonder geschreven regel weegt elke aanvraag evenveel.',
  when: 'Wanneer',
  who: 'Door',
  version: 'Versie',
  rebalance: 'Herverdelen',
  rebalanceLead:
    'Voorstellen, één voor één goed te keuren. Een aanvraag waarvan de persoon de verantwoordelijke al ontmoette, blijft daar.',
  rebalanceNone: 'Niets te herverdelen',
  rebalanceNoneText: 'Geen werklast is zwaar naast een lichte, of alles moet blijven voor de continuïteit.',
  request: 'Aanvraag',
  from: 'Van',
  to: 'Naar',
  load: { light: 'lichte werklast', usual: 'gewone werklast', heavy: 'zware werklast' },
  loads: ({ name, now, next }) => `${name}: ${now}, daarna ${next}`,
  pick: ({ number }) => `De aanvraag ${number} toevertrouwen`,
  approve: 'Goedkeuren wat aangevinkt is',
  approved: ({ count }) =>
    plural('nl', count, {
      one: `${count} aanvraag veranderde van verantwoordelijke.`,
      other: `${count} aanvragen veranderden van verantwoordelijke.`,
    }),
  reason: 'Herverdeling van de werklast, goedgekeurd door de teamverantwoordelijke.',
  nothingPicked: 'Vink minstens één voorstel aan.',
  moved: 'Een aanvraag veranderde intussen. Bekijk de lijst opnieuw.',
}
