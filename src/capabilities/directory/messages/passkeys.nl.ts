import { plural } from '#platform/i18n/sentences.ts'
import type { passkeysFr } from './passkeys.fr.ts'

/** Zinnen over toegangssleutels van medewerkers. */
export const passkeysNl: typeof passkeysFr = {
  title: 'Mijn toegangssleutels',
  lead: 'Uw telefoon, uw computer of een kleine sleutel laat u binnen, met een vinger of een code. Niets te onthouden, niets over te schrijven.',
  none: 'U hebt geen toegangssleutel.',
  kept: 'Toegangssleutels',
  name: 'Naam',
  added: 'Toegevoegd',
  used: 'Laatst gebruikt',
  neverUsed: 'Nog niet',
  paperLeft: ({ count }) =>
    plural('nl', count, {
      one: `U hebt nog ${count} code op papier.`,
      other: `U hebt nog ${count} codes op papier.`,
    }),
  paperTitle: 'Eerst: codes op papier',
  paperText:
    'Met een toegangssleutel volstaat uw wachtwoord alleen niet meer. Bewaar deze codes voor de dag dat de sleutel er niet is. Elke code dient één keer. Ze worden niet meer getoond.',
  paperSame: 'Dit zijn dezelfde codes als daarnet.',
  paperAnew: 'Er is te veel tijd voorbij: hier zijn nieuwe codes. Gooi de eerste weg, ze openen niets.',
  addTitle: 'Een toegangssleutel toevoegen',
  nameHint: 'Bijvoorbeeld: mijn telefoon.',
  nameUsual: 'Mijn toegangssleutel',
  nameWrong: 'Geef een naam van hoogstens 60 letters.',
  password: 'Uw wachtwoord, om zeker te zijn dat u het bent',
  add: 'Een toegangssleutel toevoegen',
  needsScript: 'Deze browser heeft geen toegangssleutels, of scripts mogen er niet.',
  most: 'U hebt tien toegangssleutels: haal er eerst één weg.',
  passwordWrong: 'Dit wachtwoord klopt niet. Kijk het na en probeer opnieuw.',
  wait: 'Te veel pogingen. Wacht even, of vraag het aan de informatica.',
  tooMany: ({ minutes }) =>
    plural('nl', minutes, {
      one: 'Er komen van hier veel pogingen. Wacht een minuut, of ga binnen met uw wachtwoord.',
      other: `Er komen van hier veel pogingen. Wacht ${minutes} minuten, of ga binnen met uw wachtwoord.`,
    }),
  noSite: 'Toegangssleutels werken niet op dit adres. Zeg het aan de informatica.',
  deviceFailed: 'Het toestel gaf geen sleutel. Probeer opnieuw, of neem een andere weg.',
  addFailed: 'Het toestel gaf geen sleutel, of het heeft er al een voor u.',
  saidAdded: 'De toegangssleutel is toegevoegd. Hij wordt na het wachtwoord gevraagd, of in de plaats ervan.',
  saidFailed: 'Deze sleutel kon niet worden toegevoegd. Probeer opnieuw.',
  saidRemoved: 'De toegangssleutel is weggehaald.',
  saidAlone: 'De toegangssleutel is weggehaald. Uw wachtwoord alleen volstaat weer.',
  saidWrong: 'Deze code klopt niet. De toegangssleutel is gebleven.',
  saidWait: 'Te veel pogingen. De toegangssleutel is gebleven. Wacht een kwartier.',
  remove: ({ name }) => `« ${name} » weghalen`,
  removeTitle: ({ name }) => `De toegangssleutel « ${name} » weghalen?`,
  removeLead: 'Hij opent hier dan niets meer. Wis hem ook op het toestel.',
  lastTitle: 'Dit is uw laatste toegangssleutel',
  lastText:
    'Daarna volstaat uw wachtwoord alleen, en de codes op papier zijn niets meer waard. Schrijf een van die codes om dit te doen.',
  paperCode: 'Code op papier',
  removeButton: 'Deze sleutel weghalen',
  signIn: 'Binnengaan met een toegangssleutel',
  second: 'Mijn toegangssleutel nemen',
  refused: 'Deze toegangssleutel opent niet. Ga binnen met uw wachtwoord.',
  codeOr: 'Of schrijf een code.',
}
