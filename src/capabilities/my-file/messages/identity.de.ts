import type { Sentences } from '#platform/i18n/sentences.ts'
import { plural } from '#platform/i18n/sentences.ts'
import type { fr } from './identity.fr.ts'

export const de: Sentences<typeof fr> = {
  title: 'Ohne Code, mit einer digitalen Identität',
  text: 'Das ist nie Pflicht. Wir fragen nur nach Ihrer Nationalregisternummer.',
  button: ({ name }) => `Weiter mit ${name}`,
  away: ({ name }) =>
    `${name} antwortet gerade nicht. Nehmen Sie Ihren Code, rufen Sie an oder kommen Sie zum Schalter.`,
  over: 'Dieser Versuch ist vorbei: Er war zu alt oder schon benutzt. Beginnen Sie noch einmal.',
  givenUp: ({ name }) =>
    `Sie haben bei ${name} aufgehört. Nichts hat sich geändert. Versuchen Sie es noch einmal.`,
  level: ({ name }) =>
    `So ist ${name} nicht sicher genug für eine Akte. Wählen Sie den sichersten Weg oder Ihren Code.`,
  failed: ({ name }) =>
    `Wir konnten die Antwort von ${name} nicht prüfen. Versuchen Sie es noch einmal, oder nehmen Sie Ihren Code.`,
  unknown: 'Wir finden Ihre Akte nicht',
  unknownLead: 'Keine Akte hier hat Ihre Nationalregisternummer.',
  unknownText: 'Haben Sie eine Akte bei uns? Sprechen Sie uns an:',
  useCode: 'Mit meinem Code öffnen',
  tryNumber: ({ number }) => `(Nationalregisternummer: ${number})`,
  wait: 'Warten Sie kurz',
  tooMany: ({ minutes }) =>
    plural('de', minutes, {
      one: 'Von hier kommen viele Versuche. Warten Sie eine Minute.',
      other: `Von hier kommen viele Versuche. Warten Sie ${minutes} Minuten.`,
    }),
  orElse: ({ phone }) => `Nehmen Sie Ihren Code. Oder rufen Sie an: ${phone}, kommen oder schreiben Sie.`,
}
