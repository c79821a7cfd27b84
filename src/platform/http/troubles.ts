import type { Language } from '#kernel/language.ts'

/** What can go wrong before a page is reached. */
export type Trouble =
  | 'notFound'
  | 'forbidden'
  | 'tooLarge'
  | 'failed'
  | 'away'
  | 'unknownHost'
  | 'notAForm'
  | 'fileTooLarge'

type Text = { readonly title: string; readonly lead: string }

const statuses = {
  notFound: 404,
  forbidden: 403,
  tooLarge: 413,
  fileTooLarge: 413,
  notAForm: 422,
  failed: 500,
  away: 503,
  unknownHost: 404,
} as const satisfies Record<Trouble, number>

const fr: Record<Trouble, Text> = {
  notFound: {
    title: 'Cette page n’existe pas',
    lead: 'Vérifiez l’adresse, ou revenez à la page précédente.',
  },
  forbidden: {
    title: 'Cette page n’est pas pour vous',
    lead: 'Votre rôle ne permet pas de la voir. Demandez à la personne responsable du dossier.',
  },
  tooLarge: {
    title: 'C’est trop long pour être gardé',
    lead: 'Revenez en arrière et raccourcissez le texte. Vous pouvez aussi apporter un papier.',
  },
  notAForm: {
    title: 'Ce formulaire n’a pas pu être lu',
    lead: 'Revenez en arrière et envoyez-le encore une fois.',
  },
  failed: {
    title: 'Quelque chose n’a pas marché',
    lead: 'Rien n’a été changé. Essayez encore une fois, ou appelez-nous.',
  },
  away: {
    title: 'Le système ne répond pas en ce moment',
    lead: 'Rien n’a été changé. Vous pouvez demander de l’aide par téléphone, au guichet ou sur papier.',
  },
  unknownHost: {
    title: 'Aucun CPAS à cette adresse',
    lead: 'Vérifiez l’adresse dans la lettre que vous avez reçue.',
  },
  fileTooLarge: {
    title: 'Ce fichier est trop grand',
    lead: 'Revenez en arrière et choisissez un fichier plus petit.',
  },
}

const nl: Record<Trouble, Text> = {
  notFound: {
    title: 'Deze pagina bestaat niet',
    lead: 'Controleer het adres of ga terug naar de vorige pagina.',
  },
  forbidden: {
    title: 'Deze pagina is niet voor u',
    lead: 'Uw rol laat niet toe dat u ze ziet. Vraag het aan de dossierverantwoordelijke.',
  },
  tooLarge: {
    title: 'Dit is te lang om te bewaren',
    lead: 'Ga terug en maak de tekst korter. U kunt ook een papier brengen.',
  },
  notAForm: {
    title: 'Dit formulier kon niet gelezen worden',
    lead: 'Ga terug en verstuur het nog een keer.',
  },
  failed: { title: 'Er ging iets mis', lead: 'Er is niets veranderd. Probeer het nog eens of bel ons.' },
  away: {
    title: 'Het systeem antwoordt nu niet',
    lead: 'Er is niets veranderd. U kunt hulp vragen per telefoon, aan het loket of op papier.',
  },
  unknownHost: { title: 'Geen OCMW op dit adres', lead: 'Controleer het adres in de brief die u kreeg.' },
  fileTooLarge: { title: 'Dit bestand is te groot', lead: 'Ga terug en kies een kleiner bestand.' },
}

const de: Record<Trouble, Text> = {
  notFound: {
    title: 'Diese Seite gibt es nicht',
    lead: 'Prüfen Sie die Adresse oder gehen Sie zur vorigen Seite zurück.',
  },
  forbidden: {
    title: 'Diese Seite ist nicht für Sie',
    lead: 'Ihre Rolle erlaubt das nicht. Fragen Sie die Person, die für die Akte verantwortlich ist.',
  },
  tooLarge: {
    title: 'Das ist zu lang zum Aufbewahren',
    lead: 'Gehen Sie zurück und kürzen Sie den Text. Sie können auch ein Papier bringen.',
  },
  notAForm: {
    title: 'Dieses Formular konnte nicht gelesen werden',
    lead: 'Gehen Sie zurück und senden Sie es noch einmal.',
  },
  failed: {
    title: 'Etwas hat nicht geklappt',
    lead: 'Nichts wurde geändert. Versuchen Sie es noch einmal oder rufen Sie uns an.',
  },
  away: {
    title: 'Das System antwortet gerade nicht',
    lead: 'Nichts wurde geändert. Hilfe gibt es per Telefon, am Schalter oder auf Papier.',
  },
  unknownHost: { title: 'Kein ÖSHZ unter dieser Adresse', lead: 'Prüfen Sie die Adresse in Ihrem Brief.' },
  fileTooLarge: {
    title: 'Diese Datei ist zu groß',
    lead: 'Gehen Sie zurück und wählen Sie eine kleinere Datei.',
  },
}

const en: Record<Trouble, Text> = {
  notFound: { title: 'This page does not exist', lead: 'Check the address, or go back to the page before.' },
  forbidden: {
    title: 'This page is not for you',
    lead: 'Your role does not allow it. Ask the person responsible for the file.',
  },
  tooLarge: {
    title: 'This is too long to keep',
    lead: 'Go back and make the text shorter. You can also bring it on paper.',
  },
  notAForm: { title: 'This form could not be read', lead: 'Go back and send it once more.' },
  failed: { title: 'Something did not work', lead: 'Nothing was changed. Try once more, or call us.' },
  away: {
    title: 'The system does not answer just now',
    lead: 'Nothing was changed. You can ask for help by phone, at the counter or on paper.',
  },
  unknownHost: {
    title: 'No public welfare centre at this address',
    lead: 'Check the address in the letter you received.',
  },
  fileTooLarge: { title: 'This file is too large', lead: 'Go back and choose a smaller file.' },
}

const texts: Readonly<Record<Language, Record<Trouble, Text>>> = { fr, nl, de, en }

/** Each trouble's page in one language, with its status. */
export function troubles(language: Language): {
  readonly [Name in Trouble]: Text & { status: (typeof statuses)[Name] }
} {
  const of = <Name extends Trouble>(name: Name) => ({ ...texts[language][name], status: statuses[name] })
  return {
    notFound: of('notFound'),
    forbidden: of('forbidden'),
    tooLarge: of('tooLarge'),
    fileTooLarge: of('fileTooLarge'),
    notAForm: of('notAForm'),
    failed: of('failed'),
    away: of('away'),
    unknownHost: of('unknownHost'),
  }
}
