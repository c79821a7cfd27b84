import type { emergencyFr } from './emergency.fr.ts'

type Words = {
  readonly [Name in keyof typeof emergencyFr]: (typeof emergencyFr)[Name] extends (
    parts: infer Parts,
  ) => string
    ? (parts: Parts) => string
    : (typeof emergencyFr)[Name] extends readonly string[]
      ? readonly string[]
      : (typeof emergencyFr)[Name] extends Readonly<Record<string, string>>
        ? Readonly<Record<keyof (typeof emergencyFr)[Name], string>>
        : string
}

export const emergencyNl: Words = {
  title: it => `Noodlijst van de betalingen van ${it.month}`,
  lead: 'Alleen te gebruiken als het programma op de dag van betaling niet werkt. Ze bevat namen en rekeningen: bewaar ze achter slot.',
  run: 'Opdracht',
  executeOn: 'Dag van uitvoering',
  count: 'Betalingen',
  total: 'Totaal',
  written: 'Geschreven op',
  howTitle: 'Hoe te gebruiken',
  how: [
    'Beslis met twee, directie en financiën. Noteer het uur en uw beide namen op deze bladzijde.',
    'Als de bank antwoordt: laad virements.xml op in haar portaal. Vergelijk aantal en totaal met de lijn ‘virements.xml’ van deze bladzijde.',
    'Anders: betaal volgens de lijst. Vink elke lijn af. Met het totaal per bladzijde kunt u nazien.',
    'Aan de kassa: de persoon tekent naast zijn lijn.',
    'Gebruik deze lijst nooit twee keer, en nooit de lijst en het bestand samen.',
    'Als het programma terug is: bladzijde ‘Continuïteit’, ‘Deze maand is met het noodbestand betaald’. Niemand wordt een tweede keer betaald.',
  ],
  transfers: 'Overschrijvingen',
  counter: 'Aan de kassa',
  byHand: 'Anders te betalen: deze lijnen staan niet in virements.xml',
  columns: ['Betaald', 'Nr.', 'Begunstigde', 'Rekening', 'Mededeling', 'Verantwoordelijke', 'Bedrag'],
  cash: 'kassa',
  pageTotal: 'Totaal van de bladzijde',
  running: 'Totaal vanaf het begin',
  page: 'bladzijde',
  notice: it => `NOODBESTAND — betalingen van ${it.month}

Met deze map kunt u de mensen betalen als het programma of de databank niet meer antwoordt.
Ze bevat: de lijst om af te drukken (PDF), de lijst als rekenblad (CSV), het bestand voor de bank (virements.xml).
Alles is versleuteld in ‘contenu.scelle’.

Openen, op elke computer waarop het programma staat, zonder databank:
  npm run --silent reliance -- emergency verify DEZE-MAP
  npm run --silent reliance -- emergency open DEZE-MAP --to EEN-LEGE-MAP
De opdracht vraagt de wachtzin van financiën. De hoofdsleutel (RELIANCE_KEY) opent het ook.

Zegel van het huis: ${it.mark}
Vergelijk het met dat wat financiën op papier bewaart.
`,
  part: 'Noodbestand van de maand',
  partText:
    'Zodra een maand voorbereid is, wordt buiten de databank een betaalbare lijst geschreven, versleuteld. Bij elke wijziging wordt ze herschreven.',
  none: 'Geen voorbereide maand',
  noneText: 'Het bestand wordt geschreven binnen het kwartier na de voorbereiding van de maand.',
  month: 'Maand',
  where: 'Map',
  opensWith: 'Opent met',
  withPhrase: 'de wachtzin van financiën, of de hoofdsleutel',
  withKey: 'alleen de hoofdsleutel',
  state: 'Toestand',
  states: {
    waiting: 'Nog niet vertrokken',
    left: 'Langs de gewone weg vertrokken',
    used: 'Met het noodbestand betaald',
  },
  phraseSet: 'De wachtzin is ingesteld.',
  phraseNew: 'Een wachtzin kiezen',
  phraseChange: 'De wachtzin veranderen',
  phraseText:
    'Minstens vier woorden zonder verband. Schrijf ze op papier, in een omslag, in de kluis. Het programma bewaart ze niet: verloren is verloren.',
  phrase: 'Wachtzin',
  phraseAgain: 'Nog eens dezelfde',
  phraseShort: 'Schrijf minstens vier woorden en twintig tekens.',
  phraseDiffers: 'De twee wachtzinnen zijn niet dezelfde. Schrijf ze opnieuw.',
  useTitle: 'Deze maand is met het noodbestand betaald',
  useText:
    'Zeg dit alleen als de overschrijvingen van het bestand vertrokken zijn, of als de lijst betaald is. Een andere persoon bevestigt. Daarna zijn deze betalingen ‘verstuurd’ en vertrekken ze niet meer.',
  useOn: 'Betaald op',
  useWords: 'Wie betaald heeft, en hoe',
  useSay: 'Zeggen dat deze maand betaald is',
  useConfirm: 'Bevestigen: deze maand is betaald',
  useWaits: 'Een andere persoon moet bevestigen.',
  refused: {
    NoEmergencyFile: 'Voor deze maand is er geen noodbestand.',
    AlreadyLeft: 'Deze maand is al langs de gewone weg vertrokken.',
    AlreadySaid: 'Dat is al gezegd. Een andere persoon moet bevestigen.',
    SameUser: 'Een andere persoon dan u moet bevestigen.',
    BoxUnusable: 'Het noodbestand gaat niet open. Vraag het aan wie de machine beheert.',
  },
}
