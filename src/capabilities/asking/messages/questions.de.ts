import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './questions.fr.ts'

export const de: Sentences<typeof fr> = {
  need: {
    title: 'Was brauchen Sie?',
    why: 'Ihre Worte genügen. Sie müssen das Gesetz nicht kennen.',
    fields: { wording: 'Sagen Sie es mit Ihren Worten', kind: 'Es geht eher um' },
    hints: { kind: 'Lassen Sie es leer, wenn Sie es nicht wissen. Wir suchen für Sie.' },
  },
  urgent: {
    title: 'Ist es dringend?',
    why: 'Dringendes kommt zuerst. Kreuzen Sie an, was heute los ist.',
    fields: { urgencies: 'Was dringend ist' },
    hints: { urgencies: 'Nichts anzukreuzen? Gehen Sie weiter.' },
  },
  reach: {
    title: 'Wie können wir Sie erreichen?',
    why: 'Jeder Weg ist gleich gut. Sie können es ändern.',
    fields: {
      contactChannel: 'Am liebsten',
      phone: 'Telefon',
      email: 'E-Mail-Adresse',
      safeContact: 'Wann und wie es für Sie sicher ist',
      sharedPhone: 'Andere können an dieses Telefon gehen',
    },
    hints: { safeContact: 'Zum Beispiel: nur am Morgen, ohne Nachricht.' },
  },
  language: {
    title: 'In welcher Sprache sprechen wir mit Ihnen?',
    why: 'Wir schreiben in vier Sprachen. Für andere suchen wir einen Dolmetscher.',
    fields: {
      language: 'Sprache der Briefe',
      otherLanguage: 'Eine andere Sprache, die Sie sprechen',
      needsInterpreter: 'Ich möchte einen Dolmetscher',
      easyRead: 'Ich möchte leicht lesbare Texte',
    },
    hints: { otherLanguage: 'Lassen Sie es leer, wenn Sie keine brauchen.' },
  },
  name: {
    title: 'Wer sind Sie?',
    why: 'Sie dürfen es leer lassen. Wir fragen nach dem Namen, wenn ein Recht ihn verlangt.',
    fields: {
      givenName: 'Vorname',
      familyName: 'Familienname',
      birthDate: 'Geburtsdatum',
      nationalNumber: 'Nationalregisternummer',
    },
    hints: {
      birthDate: 'Damit öffnen Sie Ihre Akte online, mit einem Code. Leer, wenn unbekannt.',
      nationalNumber: 'Sie steht auf dem Personalausweis. Elf Ziffern.',
    },
  },
  home: {
    title: 'Wo schlafen Sie?',
    why: 'Um Ihnen zu schreiben, und um zu wissen, welches ÖSHZ helfen kann.',
    fields: {
      street: 'Straße und Nummer',
      postalCode: 'Postleitzahl',
      municipality: 'Gemeinde',
      noAddress: 'Ich habe keine feste Adresse',
    },
    hints: { noAddress: 'Ihre Post wartet am Schalter auf Sie.' },
  },
  household: {
    title: 'Wie viele Personen leben mit Ihnen?',
    why: 'Nur eine Zahl: Zählen Sie sich mit. Die Namen kommen später, wenn nötig.',
    fields: { household: 'Zahl der Personen, Sie mitgezählt' },
    hints: {},
  },
  word: {
    title: 'Ein Wort an die Person, die Ihnen hilft',
    why: 'Was sie wissen soll, bevor sie Sie sieht.',
    fields: { note: 'Ihr Wort' },
    hints: { note: 'Sie dürfen es leer lassen.' },
  },
  urgency: {
    food: 'Ich habe nichts mehr zu essen',
    roof: 'Ich habe heute Abend kein Dach',
    energy: 'Man sperrt mir Strom, Gas oder Wasser',
    danger: 'Ich bin in Gefahr, oder ein Kind ist es',
  },
  tick: 'Ja',
  none: 'Nichts',
  shownAs: 'Person, die keinen Namen genannt hat',
  faults: {
    required: 'Schreiben Sie, was Sie brauchen, auch in zwei Worten.',
    long: ({ most }) => `Das ist zu lang. Behalten Sie höchstens ${most} Zeichen.`,
    control: 'Ein Zeichen kann nicht gespeichert werden. Tippen Sie den Text neu.',
    list: 'Wählen Sie aus der Liste.',
    phone: 'Schreiben Sie eine Nummer mit Ziffern, zum Beispiel 0470 12 34 56.',
    phoneNeeded: 'Schreiben Sie die Nummer, oder wählen Sie einen anderen Weg.',
    email: 'Schreiben Sie die ganze Adresse, zum Beispiel name@beispiel.be.',
    emailNeeded: 'Schreiben Sie die E-Mail-Adresse, oder wählen Sie einen anderen Weg.',
    day: 'Schreiben Sie Tag, Monat und Jahr, zum Beispiel 27 3 1985.',
    future: 'Dieser Tag kommt erst noch. Prüfen Sie das Jahr.',
    national: {
      'not-eleven-digits': 'Eine Nationalregisternummer hat elf Ziffern. Sie dürfen sie leer lassen.',
      'impossible-date': 'Prüfen Sie die ersten sechs Ziffern, oder lassen Sie es leer.',
      'wrong-check-digits': 'Eine Ziffer ist wohl falsch. Prüfen Sie sie, oder lassen Sie es leer.',
    },
    postal: 'Eine Postleitzahl hat vier Ziffern.',
    addressHalf: 'Schreiben Sie auch die Postleitzahl und die Gemeinde.',
    addressBoth: 'Schreiben Sie eine Adresse, oder sagen Sie, dass Sie keine haben.',
    count: 'Schreiben Sie eine Zahl von 1 bis 30. Oder lassen Sie es leer.',
    pin: 'Schreiben Sie 4 bis 6 Ziffern.',
  },
}
