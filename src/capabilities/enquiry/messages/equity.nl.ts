import type { Sentences } from '#platform/i18n/sentences.ts'
import type { equity as fr } from './equity.fr.ts'

export const equity: Sentences<typeof fr> = {
  title: ({ name }) => `Billijkheid: de middelen van ${name}`,
  decide: 'Beslissen om billijkheid',
  change: 'Billijkheid herzien',
  may: ({ date }) =>
    `Aanvraag van ${date}, vóór 1 maart 2026: het OCMW mag deze middelen helemaal, deels of niet meetellen. De beslissing zegt waarom.`,
  must: ({ date }) =>
    `Aanvraag van ${date}, sinds 1 maart 2026: deze middelen tellen mee. De bronnen zijn het niet eens over de verplichting: het OCMW mag ze om billijkheid opzijzetten, als het zegt waarom.`,
  article: 'KB 11.07.2002, art. 34 §2',
  notAsked:
    'De wet telt de middelen van deze persoon niet mee voor deze aanvraag. Er valt niets te beslissen.',
  noRequest: 'Zonder lopende aanvraag stelt de wet deze vraag niet.',
  now: 'Wat de berekening vandaag zegt',
  choice: 'Wat meetelt van deze middelen',
  default: 'Wat de regel zegt',
  whole: 'Niets: helemaal opzijgezet',
  part: 'Slechts een deel',
  amount: 'Wat nog meetelt, per jaar',
  amountHint: 'Alleen voor een deel. Nooit meer dan wat de regel zegt.',
  reason: 'Waarom',
  reasonHint:
    'Deze reden komt in de berekening, het verslag, bij het comité en in de brief. Schrijf feiten op.',
  save: 'Deze beslissing bewaren',
  wholeSaid: ({ reason }) => `Niets telt mee. Reden: ${reason}`,
  partSaid: ({ amount, reason }) => `${amount} per jaar telt mee. Reden: ${reason}`,
  label: 'Billijkheid',
  rule: 'Telt mee zoals de regel zegt',
  error: {
    amount: 'Schrijf wat nog meetelt per jaar, bijvoorbeeld 1.200,00.',
    reason: 'Zeg waarom u van de regel afwijkt.',
    tie: 'De wet stelt deze vraag niet voor deze band.',
  },
  history: 'Geschiedenis van de feiten',
  historyLead: 'Wie wat genoteerd heeft, wanneer, en wat veranderd is. Niets wordt ooit gewist.',
  historyEmpty: 'Er is nog niets genoteerd',
  historyEmptyText: 'Elk feit en elke wijziging komt hier te staan.',
  added: ({ what }) => `Genoteerd: ${what}`,
  changed: ({ what }) => `Gewijzigd: ${what}`,
  removed: ({ what }) => `Weggenomen: ${what}`,
  fromTo: ({ label, before, after }) => `${label}: ${before} → ${after}`,
  nothing: 'niets',
  situation: 'situatie en voorwaarden',
}
