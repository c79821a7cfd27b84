import type { Sentences } from '#platform/i18n/sentences.ts'
import { plural } from '#platform/i18n/sentences.ts'
import type { fr } from './identity.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Zonder code, met een digitale identiteit',
  text: 'Dit is nooit verplicht. We vragen alleen uw rijksregisternummer.',
  button: ({ name }) => `Verder met ${name}`,
  away: ({ name }) => `${name} antwoordt nu niet. Neem uw code, bel ons of kom naar het loket.`,
  over: 'Deze poging is voorbij: ze was te oud, of al gebruikt. Begin opnieuw.',
  givenUp: ({ name }) =>
    `U bent gestopt met ${name}. Er is niets veranderd. Probeer opnieuw of neem uw code.`,
  level: ({ name }) =>
    `Zo is ${name} niet veilig genoeg voor een dossier. Kies de veiligste manier, of neem uw code.`,
  failed: ({ name }) =>
    `We konden het antwoord van ${name} niet controleren. Probeer opnieuw of neem uw code.`,
  unknown: 'We vinden uw dossier niet',
  unknownLead: 'Geen enkel dossier hier heeft uw rijksregisternummer.',
  unknownText: 'Hebt u een dossier bij ons? Spreek ons aan:',
  useCode: 'Binnengaan met mijn code',
  tryNumber: ({ number }) => `(Rijksregisternummer: ${number})`,
  wait: 'Wacht even',
  tooMany: ({ minutes }) =>
    plural('nl', minutes, {
      one: 'Er komen van hier veel pogingen. Wacht een minuut.',
      other: `Er komen van hier veel pogingen. Wacht ${minutes} minuten.`,
    }),
  orElse: ({ phone }) => `Neem uw code. Of bel ${phone}, kom langs of schrijf.`,
}
