import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

/** "I am stuck" and what became of it, for everybody. */
export const de: Sentences<typeof fr> = {
  sayTitle: 'Ich komme nicht weiter',
  sayLead: 'Sagen Sie, was nicht geht. Jemand liest es und antwortet. Sie können auch anrufen oder kommen.',
  words: 'Was ist los?',
  wordsHint: 'In Ihren eigenen Worten. Schreiben Sie nichts Privates.',
  wordsRequired: 'Schreiben Sie, was nicht geht.',
  wordsLong: 'Das ist zu lang. Erzählen Sie den Rest am Telefon.',
  control: 'Ein Zeichen kann nicht gespeichert werden. Tippen Sie den Text noch einmal.',
  reach: 'Wie können wir antworten? (freiwillig)',
  reachHint: 'Eine Telefonnummer oder E-Mail-Adresse. Ohne sie können wir lesen, aber nicht antworten.',
  reachLong: 'Das ist zu lang: Eine Nummer oder Adresse genügt.',
  send: 'Senden',
  sent: 'Danke, es ist gesendet.',
  sentReach: 'Jemand liest es. Wenn Sie gesagt haben, wie wir Sie erreichen, kommt die Antwort so.',
  sentFile: 'Die Antwort kommt auf diese Seite.',
  tooMany: 'Gerade kommen viele Nachrichten. Rufen Sie uns an: Die Nummer steht unten auf der Seite.',
  mine: 'Was Sie gemeldet haben',
  noAnswer: 'Noch keine Antwort.',
  title: 'Gemeldet und getan',
  lead: 'Was Menschen uns gesagt haben, und was daraus wurde.',
  none: 'Noch nichts. Sagen Sie uns, was nicht geht: Der Link steht unten auf jeder Seite.',
  outcomes: {
    done: 'Es ist getan',
    planned: 'Es ist geplant',
    explained: 'Es ist erklärt',
    'not-possible': 'Es ist nicht möglich',
  },
  back: 'Zurück zur Seite',
}
