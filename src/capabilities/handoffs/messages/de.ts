import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

export const de: Sentences<typeof fr> = {
  title: ({ name }) => `${name} kommt zu Ihnen`,
  lead: 'Sagen Sie uns mit einem Klick, ob diese Person angekommen ist.',
  reason: 'Warum',
  meeting: 'Termin',
  meetingAt: ({ date, at }) => `${date}, um ${at}`,
  contact: 'Wer sich beim ÖSHZ darum kümmert',
  phone: 'Telefon',
  question: 'Wie steht es?',
  arrived: 'Die Person ist gekommen',
  'not-come': 'Die Person ist nicht gekommen',
  needs: 'Es fehlt etwas',
  words: 'In wenigen Worten, wenn Sie möchten',
  wordsHint: 'Schreiben Sie nichts Medizinisches oder Geheimes.',
  send: 'Senden',
  choose: 'Wählen Sie eine Antwort.',
  long: 'Das ist zu lang. Kürzen Sie den Text.',
  control: 'Ein Zeichen kann nicht behalten werden. Schreiben Sie den Text neu.',
  thanks: 'Danke, es ist notiert. Die zuständige Person sieht es.',
  settled: 'Danke. Es ist nichts mehr zu beantworten.',
  gone: 'Dieser Link ist nicht mehr offen',
  goneText: 'Rufen Sie das ÖSHZ an: wir antworten Ihnen.',
  until: ({ date }) => `Dieser Link ist offen bis ${date}.`,
}
