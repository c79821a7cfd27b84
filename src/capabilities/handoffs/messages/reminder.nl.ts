import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './reminder.fr.ts'

export const nl: Sentences<typeof fr> = {
  subject: ({ centre }) => `${centre} wacht op een woord van u`,
  hello: 'Goeiendag,',
  ask: ({ centre }) => `${centre} wacht op een antwoord van u. Eén klik volstaat, zonder account.`,
  look: ({ link }) => `Antwoorden: ${link}`,
  until: ({ date }) => `De link is open tot ${date}. Hij is voor u: geef hem niet door.`,
  call: ({ name, phone }) => `Of bel ${name}: ${phone}.`,
  other: 'Is dit bericht niet voor u? Verwijder het.',
  automatic: 'Automatisch bericht.',
  callHello: ({ centre }) => `Goeiendag, hier ${centre}.`,
  callFirst: 'Ik zou graag spreken met wie de mensen ontvangt die wij naar u sturen.',
  callAsk: ({ name }) => `We stuurden ${name} naar u. Is deze persoon gekomen?`,
  callNeeds: 'Ontbreekt er iets? Wat kunnen wij doen?',
  callBack: ({ name, phone }) => `${name} is bereikbaar op ${phone}.`,
}
