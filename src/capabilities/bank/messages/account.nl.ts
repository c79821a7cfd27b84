import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './account.fr.ts'

/** Zinnen over de rekening waarvan het centrum betaalt. */
export const nl: Sentences<typeof fr> = {
  tab: 'Rekening van het OCMW',
  title: 'Rekening waarvan het OCMW betaalt',
  lead: 'Zonder rekening voor de uitvoeringsdag wordt geen bestand geschreven.',
  none: 'Er is geen rekening ingesteld',
  noneText: 'Schrijf van welke rekening het OCMW betaalt, en vanaf welke dag.',
  change: 'Een rekening instellen',
  name: 'Naam van de rekening',
  nameHint: 'Zoals de bank hem kent, hoogstens 70 tekens.',
  nameRequired: 'Schrijf de naam van de rekening.',
  nameNotLatin: 'Schrijf deze naam in Latijnse letters.',
  iban: 'IBAN-nummer',
  ibanRequired: 'Schrijf het rekeningnummer (IBAN).',
  ibanWrong: 'Dit rekeningnummer klopt niet. Neem het over van een uittreksel.',
  bic: 'BIC-code',
  bicHint: 'De code van de bank, 8 of 11 tekens. Laat leeg als u hem niet kent.',
  bicWrong: 'Een BIC heeft 8 of 11 tekens, bijvoorbeeld GKCCBEBB.',
  number: 'Ondernemingsnummer',
  numberHint: 'Als de bank het in het bestand vraagt. Tien cijfers.',
  from: 'Vanaf',
  fromHint: 'De vorige rekening eindigt de dag ervoor.',
  fromRequired: 'Schrijf een dag, bijvoorbeeld 1 12 2026.',
  until: 'Tot en met',
  open: 'zonder einde',
  tooEarly: ({ after }) => `Kies een dag na ${after}: er is al een rekening ingesteld.`,
  tooLong: 'Dit is te lang voor de bank.',
  control: 'Deze tekst bevat een teken dat niet bewaard kan worden.',
  keep: 'Deze rekening bewaren',
  kept: 'De rekening is ingesteld.',
}
