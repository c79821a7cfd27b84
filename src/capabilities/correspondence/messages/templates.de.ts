import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './templates.fr.ts'

const lines = (...each: readonly string[]) => each.join('\n')

/** The letters that come with the program, in German. */
export const de: Sentences<typeof fr> = {
  invitation: {
    subject: 'Ihr Termin',
    body: lines(
      'Wir laden Sie zu einem Termin ein.',
      'Er ist am {Tag} um {Uhrzeit}.',
      'Er ist hier: {Ort}.',
      'Sie sprechen mit {Ansprechperson}.',
      'Sie können nicht kommen? Rufen Sie {Telefon} an. Wir finden einen anderen Tag.',
      'Sie dürfen jemanden mitbringen.',
    ),
  },
  missed: {
    subject: 'Wir haben uns nicht gesehen',
    body: lines(
      'Wir hatten einen Termin am {Tag} um {Uhrzeit}.',
      'Er fand nicht statt. Das kommt vor.',
      'Rufen Sie {Ansprechperson} an: {Telefon}. Wir finden einen anderen Tag.',
      'Ist Kommen schwierig? Wir können anrufen, oder zu Ihnen kommen.',
    ),
  },
  visit: {
    subject: 'Wir kommen zu Ihnen',
    body: lines(
      'Wir kommen am {Tag} um {Uhrzeit} zu Ihnen.',
      'Wir schauen mit Ihnen, was Sie brauchen.',
      'Haben Sie Unterlagen? Legen Sie sie bereit.',
      'Der Tag passt nicht? Rufen Sie {Ansprechperson} an: {Telefon}.',
    ),
  },
  papers: {
    subject: 'Uns fehlen Unterlagen',
    body: lines(
      'Für Ihren Antrag {Nummer} fehlt uns dies:',
      '{Unterlagen}',
      'Geben Sie sie vor dem {Datum-Unterlagen} ab.',
      'Schicken Sie sie mit der Post oder in Ihrer Akte online. Oder kommen Sie damit.',
      'Ihnen fehlt etwas? Rufen Sie {Ansprechperson} an: {Telefon}. Wir suchen mit Ihnen.',
    ),
  },
  delay: {
    subject: 'Wir arbeiten an Ihrem Antrag',
    body: lines(
      'Es gibt noch keine Antwort auf Ihren Antrag {Nummer}.',
      'So geht es weiter: {Folge}.',
      'Sie bekommen spätestens am {Frist} eine Antwort.',
      'Sie müssen nichts tun.',
      'Es ändert sich etwas, oder es eilt? Rufen Sie {Ansprechperson} an: {Telefon}.',
    ),
  },
  pilot: {
    subject: 'Wer Ihnen jetzt hilft',
    body: lines(
      '{Ansprechperson} kümmert sich um Ihren Antrag {Nummer}.',
      'Die Nummer ist {Telefon}.',
      'Die Zeiten: {Zeiten}.',
      'Ihre Unterlagen und Ihre Fristen bleiben gleich.',
      'Sie müssen nicht alles neu erzählen.',
    ),
  },
  transfer: {
    subject: 'Ein anderes ÖSHZ wird Ihnen antworten',
    body: lines(
      'Unser ÖSHZ kann nicht über Ihren Antrag {Nummer} entscheiden.',
      'Das ist der Grund: {zu-schreiben}',
      'Wir schicken Ihren Antrag an dieses ÖSHZ: {anderes-ÖSHZ}.',
      'Das Datum Ihres Antrags bleibt gleich.',
      'Eine Frage, oder nicht einverstanden? Rufen Sie {Ansprechperson} an: {Telefon}.',
    ),
  },
  account: {
    subject: 'Eine Zahlung kam zurück',
    body: lines(
      'Wir haben Ihnen Geld gezahlt, aber es kam zurück.',
      'Ihr Konto ist vielleicht geschlossen.',
      'Geben Sie uns die richtige Nummer: kommen Sie, oder schreiben Sie in Ihre Akte.',
      'Schicken Sie sie nicht per E-Mail oder SMS.',
      'Nichts mehr zu essen? Rufen Sie sofort {Ansprechperson} an: {Telefon}.',
    ),
  },
  answer: {
    subject: 'Unsere Antwort auf Ihre Frage',
    body: lines(
      'Sie haben uns etwas gefragt. Hier ist die Antwort.',
      '{zu-schreiben}',
      'Ist es nicht klar? Rufen Sie {Ansprechperson} an: {Telefon}.',
    ),
  },
  free: {
    subject: 'Ein Brief für Sie',
    body: lines('{zu-schreiben}', 'Eine Frage? Rufen Sie {Ansprechperson} an: {Telefon}.'),
  },
}
