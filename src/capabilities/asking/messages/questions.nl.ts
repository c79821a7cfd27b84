import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './questions.fr.ts'

export const nl: Sentences<typeof fr> = {
  need: {
    title: 'Wat hebt u nodig?',
    why: 'Uw eigen woorden zijn genoeg. U hoeft de wet niet te kennen.',
    fields: { wording: 'Zeg het met uw woorden', kind: 'Het gaat eerder over' },
    hints: { kind: 'Laat leeg als u het niet weet. Wij zoeken het voor u.' },
  },
  urgent: {
    title: 'Is het dringend?',
    why: 'Wat dringend is, gaat voor. Kruis aan wat u vandaag overkomt.',
    fields: { urgencies: 'Wat dringend is' },
    hints: { urgencies: 'Niets aan te kruisen? Ga verder.' },
  },
  reach: {
    title: 'Hoe kunnen we u bereiken?',
    why: 'Elke manier is even goed. U kunt later anders kiezen.',
    fields: {
      contactChannel: 'Ik verkies',
      phone: 'Telefoon',
      email: 'E-mailadres',
      safeContact: 'Wanneer, en hoe, het veilig is voor u',
      sharedPhone: 'Anderen kunnen deze telefoon opnemen',
    },
    hints: { safeContact: 'Bijvoorbeeld: alleen ’s ochtends, zonder bericht na te laten.' },
  },
  language: {
    title: 'In welke taal spreken we met u?',
    why: 'We schrijven in vier talen. Voor de andere zoeken we een tolk.',
    fields: {
      language: 'Taal van de brieven',
      otherLanguage: 'Een andere taal die u spreekt',
      needsInterpreter: 'Ik wil graag een tolk',
      easyRead: 'Ik verkies teksten die makkelijk te lezen zijn',
    },
    hints: { otherLanguage: 'Laat leeg als u er geen nodig hebt.' },
  },
  name: {
    title: 'Wie bent u?',
    why: 'U mag dit leeg laten. We vragen een naam als een recht dat eist.',
    fields: {
      givenName: 'Voornaam',
      familyName: 'Familienaam',
      birthDate: 'Geboortedatum',
      nationalNumber: 'Rijksregisternummer',
    },
    hints: {
      birthDate: 'Ze opent uw dossier online, samen met een code. Leeg als u ze niet kent.',
      nationalNumber: 'Het staat op de identiteitskaart. Elf cijfers.',
    },
  },
  home: {
    title: 'Waar slaapt u?',
    why: 'Om u te schrijven, en om te weten welk OCMW u kan helpen.',
    fields: {
      street: 'Straat en nummer',
      postalCode: 'Postcode',
      municipality: 'Gemeente',
      noAddress: 'Ik heb geen vast adres',
    },
    hints: { noAddress: 'Uw post wacht op u aan het loket.' },
  },
  household: {
    title: 'Met hoeveel mensen woont u samen?',
    why: 'Alleen een getal: tel uzelf mee. De namen komen later, als het nodig is.',
    fields: { household: 'Aantal mensen, uzelf inbegrepen' },
    hints: {},
  },
  word: {
    title: 'Een woord voor wie u zal helpen',
    why: 'Wat die persoon moet weten voor u elkaar ziet.',
    fields: { note: 'Uw woord' },
    hints: { note: 'U mag dit leeg laten.' },
  },
  urgency: {
    food: 'Ik heb niets meer te eten',
    roof: 'Ik heb vanavond geen dak',
    energy: 'Men sluit mijn stroom, gas of water af',
    danger: 'Ik ben in gevaar, of een kind is dat',
  },
  tick: 'Ja',
  none: 'Niets',
  shownAs: 'Persoon die geen naam gaf',
  faults: {
    required: 'Schrijf wat u nodig hebt, al is het in twee woorden.',
    long: ({ most }) => `Dit is te lang. Houd hoogstens ${most} tekens over.`,
    control: 'Een teken kan niet bewaard worden. Typ de tekst opnieuw.',
    list: 'Kies uit de lijst.',
    phone: 'Schrijf een nummer met cijfers, bijvoorbeeld 0470 12 34 56.',
    phoneNeeded: 'Schrijf het nummer, of kies een andere manier.',
    email: 'Schrijf het hele adres, bijvoorbeeld naam@voorbeeld.be.',
    emailNeeded: 'Schrijf het e-mailadres, of kies een andere manier.',
    day: 'Schrijf de dag, de maand en het jaar, bijvoorbeeld 27 3 1985.',
    future: 'Deze dag moet nog komen. Kijk het jaar na.',
    national: {
      'not-eleven-digits': 'Een rijksregisternummer heeft elf cijfers. U mag het leeg laten.',
      'impossible-date': 'Kijk de eerste zes cijfers na, of laat leeg.',
      'wrong-check-digits': 'Er is wellicht een cijfer fout. Kijk het na, of laat leeg.',
    },
    postal: 'Een postcode heeft vier cijfers.',
    addressHalf: 'Schrijf ook de postcode en de gemeente.',
    addressBoth: 'Schrijf een adres, of zeg dat u er geen hebt.',
    count: 'Schrijf een getal, van 1 tot 30. Of laat leeg.',
    pin: 'Schrijf 4 tot 6 cijfers.',
  },
}
