import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './reminder.fr.ts'

export const de: Sentences<typeof fr> = {
  subject: ({ centre }) => `${centre} wartet auf ein Wort von Ihnen`,
  hello: 'Guten Tag,',
  ask: ({ centre }) => `${centre} wartet auf eine Antwort von Ihnen. Ein Klick genügt, ohne Konto.`,
  look: ({ link }) => `Antworten: ${link}`,
  until: ({ date }) => `Der Link ist bis zum ${date} offen. Er ist für Sie: Geben Sie ihn nicht weiter.`,
  call: ({ name, phone }) => `Oder rufen Sie ${name} an: ${phone}.`,
  other: 'Diese Nachricht ist nicht für Sie? Löschen Sie sie.',
  automatic: 'Automatische Nachricht.',
  callHello: ({ centre }) => `Guten Tag, hier ist ${centre}.`,
  callFirst: 'Ich möchte mit der Person sprechen, die bei Ihnen unsere Leute empfängt.',
  callAsk: ({ name }) => `Wir haben ${name} zu Ihnen geschickt. Ist diese Person gekommen?`,
  callNeeds: 'Fehlt etwas? Was können wir tun?',
  callBack: ({ name, phone }) => `${name} ist unter ${phone} erreichbar.`,
}
