import type { fr } from './telephones.fr.ts'

/** Het eigen dossier openen met een telefoon in plaats van de code. */
export const nl: typeof fr = {
  title: 'Mijn telefoons',
  lead: 'Open uw dossier de volgende keer met deze telefoon, zonder code. Het moet nooit: uw code werkt altijd.',
  link: 'Mijn dossier openen met mijn telefoon',
  label: ({ initial }) => `Mijn pagina (${initial})`,
  warnTitle: 'Gebruikt iemand anders deze telefoon?',
  warnText:
    'Voeg hem dan niet toe: wie het scherm opent, kan uw dossier lezen. De instellingen tonen ook de naam van onze site. Voeg ook de computer van iemand anders niet toe.',
  warnShared: 'U zei ons dat iemand anders uw telefoon kan nemen.',
  add: 'Deze telefoon toevoegen',
  needsScript: 'Met deze browser kunt u geen telefoon toevoegen. Uw code werkt altijd.',
  failed: 'Deze telefoon gaf niets. Probeer opnieuw, of neem uw code.',
  addFailed: 'Deze telefoon gaf niets, of hij is al toegevoegd.',
  kept: 'De telefoons die mijn dossier openen',
  none: 'Geen. Alleen uw code opent.',
  added: ({ date }) => `Toegevoegd op ${date}.`,
  used: ({ date }) => `Laatste keer: ${date}.`,
  remove: ({ date }) => `Die van ${date} weghalen`,
  removeHint: 'Een telefoon kwijt, verkocht of uitgeleend? Haal hem hier weg, of bel ons.',
  most: 'U hebt tien telefoons. Haal er eerst één weg.',
  saidAdded: 'Deze telefoon opent nu uw dossier.',
  saidFailed: 'Deze telefoon kon niet worden toegevoegd. Probeer opnieuw.',
  saidRemoved: 'Deze telefoon opent uw dossier niet meer.',
  open: 'Openen met deze telefoon',
  openText: 'Hebt u deze telefoon al toegevoegd? Dan is er geen code nodig.',
  refused: 'Deze telefoon opent geen dossier',
  refusedText: 'Hij is niet toegevoegd, of hij is weggehaald. Neem uw code. Geen code? Bel ons of kom langs.',
  useCode: 'Mijn code nemen',
  tellText:
    'Is een telefoon toegevoegd of weggehaald? Wij zeggen het u per e-mail, per brief of zelf. Nooit per sms.',
  told: {
    'telephone-added': ({ date }) => `Sinds ${date} opent een telefoon uw dossier zonder code.`,
    'telephone-removed': ({ date }) =>
      `Op ${date} is een telefoon weggehaald: hij opent uw dossier niet meer.`,
    'identity-used': ({ date, name }) =>
      `Op ${date} ging uw dossier open met ${name}. Wij zeggen het alleen de eerste keer.`,
  },
  toldNotYou: 'Was u het niet? Zeg het ons snel: wij sluiten af.',
}
