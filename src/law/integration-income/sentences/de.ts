import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { type Catalogue, quotable } from '#law/integration-income/sentences/catalogue.ts'
import { de as words } from '#law/integration-income/sentences/words.de.ts'

/**
 * What the rules say, in German.
 *
 * @source L. 26.05.2002, art. 21: motives in plain words.
 */
const money = (cents: number): string => formatMoney(cents, 'de')
const day = (iso: string): string => formatIsoDate(iso, 'de')
const { category: categories, of, relation, kind, per, exemption, exempt } = words

export const de: Catalogue = {
  reasons: {
    'category-chosen': ({ category }) =>
      `Der Sozialdienst hat Kategorie ${category} (${categories[category]}) gewählt. Der Grund steht in Ihrer Akte.`,
    'category-alone': () =>
      'Niemand anders führt mit Ihnen einen Haushalt: Sie gehören zu Kategorie 2 (alleinstehend).',
    'category-cohabiting': ({ people }) =>
      `Sie wohnen unter demselben Dach und führen den Haushalt mit ${people === 1 ? 'einer anderen Person' : `${people} anderen Personen`}: Sie gehören zu Kategorie 1 (zusammenlebend).`,
    'category-family': ({ children }) =>
      `Sie haben mindestens ein minderjähriges lediges Kind zu Lasten (${children}): Sie gehören zu Kategorie 3 (mit Familie zu Lasten).`,
    'category-homeless-project': () =>
      'Sie sind obdachlos und haben ein Eingliederungsprojekt: Sie gehören zu Kategorie 2 (alleinstehend).',
    'category-income': ({ category, validFrom }, value) =>
      `Seit dem ${day(validFrom)} beträgt das Eingliederungseinkommen der Kategorie ${category} (${categories[category]}) ${money(value)} pro Jahr.`,
    'category-income-twelve-months': ({ category, validFrom, monthly }, value) =>
      `Seit dem ${day(validFrom)} beträgt das Eingliederungseinkommen der Kategorie ${category} (${categories[category]}) ${money(monthly)} pro Monat. Zwölf Monate ergeben ${money(value)}.`,
    'category-income-monthly': (_, value) => `Ohne Existenzmittel wären das ${money(value)} pro Monat.`,
    'shared-custody-mean': ({ alone, family }, value) =>
      `Ihr Kind lebt gleich viel bei Ihnen und beim anderen Elternteil. Ihr Betrag ist der Mittelwert von ${money(alone)} (alleinstehend) und ${money(family)} (mit Familie zu Lasten): ${money(value)} pro Jahr.`,
    resource: ({ who, kind: named, amount, period }, value) =>
      `${of[who]}: ${kind(named)}, ${money(amount)} ${per[period]}, das sind ${money(value)} pro Jahr.`,
    'resource-exempt': ({ who, reason }) => `${of[who]}: ${exempt[reason]}. Das Gesetz zählt dies nicht mit.`,
    'family-benefit-exempt': ({ who, amount, period }) =>
      `${of[who]}: Kindergeld, ${money(amount)} ${per[period]}. Es zählt nicht mit.`,
    'family-benefit-for-applicant': ({ who, amount, period }, value) =>
      `${of[who]}: Kindergeld, das für die antragstellende Person bezogen wird, ${money(amount)} ${per[period]}, das sind ${money(value)} pro Jahr.`,
    'work-exemption': ({ who, exemption: claimed, ceiling }, value) =>
      `${of[who]}: ${exemption[claimed]}, höchstens ${money(ceiling)} pro Jahr. Nicht mitgezählt: ${money(value)} pro Jahr.`,
    'local-job': ({ who, hourly, freeHourly, hours, period }, value) =>
      `${of[who]}: LBA-Arbeit, ${hours} Stunden ${per[period]} zu ${money(hourly)}. Bis ${money(freeHourly)} pro Stunde zählt nichts; der Rest beträgt ${money(value)} pro Jahr.`,
    'built-property': ({ who, cadastralIncome, exempt: free, factor, share }, value) =>
      `${of[who]}: ein Gebäude, Katastereinkommen ${money(cadastralIncome)}. Was ${money(free)} übersteigt, zählt ${factor} Mal (Anteil: ${share}): ${money(value)} pro Jahr.`,
    'built-property-rent': ({ who, rent, computed }, value) =>
      `${of[who]}: erhaltene Miete, ${money(rent)} pro Jahr. Es zählt der höhere Betrag von Miete und voriger Berechnung (${money(computed)}): ${money(value)}.`,
    'built-property-interest': ({ interest, counted }, value) =>
      `Die Hypothekenzinsen (${money(interest)} pro Jahr) werden von ${money(counted)} abgezogen: Es bleiben ${money(value)}.`,
    'movable-capital': ({ who, capital }, value) =>
      `${of[who]}: Ersparnisse, ${money(capital)}. Nichts bis 6.200 €, 6 % bis 12.500 €, 10 % darüber: ${money(value)} pro Jahr.`,
    'own-total': (_, value) => `Ihre Existenzmittel, die zählen, betragen ${money(value)} pro Jahr.`,
    'partner-in-full': (_, value) =>
      `Der Betrag der Kategorie 3 gilt für Sie beide: Die Existenzmittel Ihres Partners oder Ihrer Partnerin zählen ganz, ${money(value)} pro Jahr.`,
    'partner-above-category-1': ({ resources, protected: kept }, value) =>
      `Ihr Partner oder Ihre Partnerin hat ${money(resources)} pro Jahr und behält davon ${money(kept)}. Der Rest zählt: ${money(value)} pro Jahr.`,
    'partner-receives-income': () =>
      'Ihr Partner oder Ihre Partnerin erhält das Eingliederungseinkommen: Diese Existenzmittel zählen hier nicht.',
    'relatives-above-category-1': ({ people, resources, protectedEach }, value) =>
      people === 1
        ? `Die nahe verwandte Person, die bei Ihnen wohnt, hat ${money(resources)} pro Jahr und behält davon ${money(protectedEach)}. Der Rest kann zählen: ${money(value)} pro Jahr.`
        : `Die ${people} nahen Verwandten, die bei Ihnen wohnen, haben zusammen ${money(resources)} pro Jahr. Jede Person behält ${money(protectedEach)}. Der Rest kann zählen: ${money(value)} pro Jahr.`,
    'relative-equity': ({ relation: tie, most, reason }, value) =>
      `Aus Billigkeit zählen für diese Person (${relation[tie]}) ${money(value)} pro Jahr; nach der Regel wären es höchstens ${money(most)}. Begründung: „${quotable(reason)}“.`,
    'relative-receives-income': ({ relation: tie }) =>
      `Diese Person (${relation[tie]}) erhält das Eingliederungseinkommen: Ihre Existenzmittel zählen hier nicht.`,
    'not-counted-relation': ({ relation: tie }) =>
      `Die Existenzmittel dieser Person (${relation[tie]}) zählen nicht.`,
    'not-cohabiting': () =>
      'Sie führen mit diesen Personen keinen Haushalt: Deren Existenzmittel zählen nicht.',
    'household-total': (_, value) => `Vom Haushalt zählen ${money(value)} pro Jahr.`,
    total: ({ own, household }, value) =>
      `Zusammen: ${money(own)} + ${money(household)} = ${money(value)} pro Jahr.`,
    'general-exemption': ({ most }, value) =>
      `Die Summe ist kleiner als das Eingliederungseinkommen: Es werden noch ${money(value)} abgezogen (höchstens ${money(most)} pro Jahr).`,
    'general-exemption-not-applied': ({ total, income }) =>
      `Die Summe (${money(total)}) ist nicht kleiner als das Eingliederungseinkommen (${money(income)}): Der allgemeine Freibetrag gilt nicht.`,
    net: ({ total, exemption: free }, value) =>
      `Also zählen ${money(total)} − ${money(free)} = ${money(value)} pro Jahr.`,
    'income-annual': ({ income, net }, value) =>
      `Ihr Eingliederungseinkommen beträgt ${money(income)} − ${money(net)}, nie weniger als null: ${money(value)} pro Jahr.`,
    'income-monthly': ({ annual }, value) =>
      `${money(annual)} pro Jahr, geteilt durch zwölf: ${money(value)} pro Monat.`,
    'started-month-resources': ({ days, daysInMonth }, value) =>
      `Im begonnenen Monat zählen die Existenzmittel für ${days} von ${daysInMonth} Tagen; auf zwölf Monate: ${money(value)}.`,
    'started-month-monthly': ({ income, resources, exemption: free }, value) =>
      `${money(income)} − (${money(resources)} − ${money(free)}), geteilt durch zwölf: ${money(value)}.`,
    'started-month': ({ days, daysInMonth }, value) =>
      `Für den begonnenen Monat (${days} von ${daysInMonth} Tagen) erhalten Sie ${money(value)}.`,
  },
  labels: {
    'category-chosen': 'Kategorie',
    'category-alone': 'Kategorie',
    'category-cohabiting': 'Kategorie',
    'category-family': 'Kategorie',
    'category-homeless-project': 'Kategorie',
    'category-income': 'Eingliederungseinkommen der Kategorie',
    'category-income-twelve-months': 'Eingliederungseinkommen der Kategorie',
    'category-income-monthly': 'Pro Monat, ohne Existenzmittel',
    'shared-custody-mean': 'Gleich verteilte Unterbringung: Mittelwert',
    resource: 'Existenzmittel',
    'resource-exempt': 'Existenzmittel, das nicht zählt',
    'family-benefit-exempt': 'Kindergeld, das nicht zählt',
    'family-benefit-for-applicant': 'Kindergeld für Sie',
    'work-exemption': 'Freibetrag für Arbeit',
    'local-job': 'LBA-Arbeit',
    'built-property': 'Gebäude',
    'built-property-rent': 'Erhaltene Miete',
    'built-property-interest': 'Gebäude, nach den Zinsen',
    'movable-capital': 'Ersparnisse',
    'own-total': 'Ihre Existenzmittel',
    'partner-in-full': 'Partner oder Partnerin',
    'partner-above-category-1': 'Partner oder Partnerin',
    'partner-receives-income': 'Partner oder Partnerin',
    'relatives-above-category-1': 'Nahe Verwandte',
    'relative-equity': 'Billigkeit',
    'relative-receives-income': 'Nahe verwandte Person',
    'not-counted-relation': 'Andere Person im Haushalt',
    'not-cohabiting': 'Andere Personen',
    'household-total': 'Existenzmittel des Haushalts',
    total: 'Summe der Existenzmittel',
    'general-exemption': 'Allgemeiner Freibetrag',
    'general-exemption-not-applied': 'Allgemeiner Freibetrag',
    net: 'Gezählte Existenzmittel',
    'income-annual': 'Eingliederungseinkommen pro Jahr',
    'income-monthly': 'Eingliederungseinkommen pro Monat',
    'started-month-resources': 'Begonnener Monat: Existenzmittel',
    'started-month-monthly': 'Begonnener Monat: ganzer Monat',
    'started-month': 'Begonnener Monat',
  },
  floor: { label: 'Nie weniger als null', sentence: 'Das Eingliederungseinkommen kann nicht negativ sein.' },
  warnings: {
    'amounts-not-known-after': date =>
      `Die letzten bekannten Beträge sind vom ${day(date)}. Prüfen Sie, ob es neuere gibt.`,
    'annual-derived': date =>
      `Der Betrag vom ${day(date)} ist nur pro Monat veröffentlicht. Der Jahresbetrag ist das Zwölffache.`,
    'exemption-derived': date =>
      `Der Freibetrag vom ${day(date)} ist aus veröffentlichten Beträgen abgeleitet.`,
    'shared-custody-not-applied': () =>
      'Eine gleich verteilte Unterbringung ändert den Betrag einer zusammenlebenden Person nicht.',
    'exemption-not-for-relatives': () => 'Der Freibetrag für Arbeit gilt nicht für diese Person.',
    'shortage-conditions-not-met': () =>
      'Die Bedingungen für einen Mangelberuf sind nicht erfüllt: Der gewöhnliche Freibetrag wird angewandt.',
    'work-began-before-request': date =>
      `Die Arbeit begann am ${day(date)}, vor dem Antrag. Prüfen Sie, ob die Person schon das Eingliederungseinkommen erhielt.`,
    'student-over-25': () =>
      'Die studierende Person ist 25 Jahre alt oder älter. Prüfen Sie, ob das Projekt vorher begann.',
    'partner-always-counted': () =>
      'Für Partner lässt das Gesetz keine Wahl: Der Beschluss aus Billigkeit wird nicht angewandt.',
    'equity-above-maximum': () =>
      'Der Betrag aus Billigkeit liegt über dem gesetzlichen Höchstbetrag: Der Höchstbetrag wird angewandt.',
    'relatives-counted-by-choice': () =>
      'Das ÖSHZ darf diese Existenzmittel ganz oder teilweise nicht zählen. Der Beschluss muss sagen, warum.',
    'cohabitant-rule-disputed': () =>
      'Die Quellen sind uneins über die Pflicht, diese Existenzmittel zu zählen. Eine Abweichung aus Billigkeit ist zu begründen.',
    'mortgage-interest-conditions': () =>
      'Zinsen sind nur unter Bedingungen abziehbar: Prüfen Sie den Nachweis der Schuld und der Zahlung.',
  },
  refusals: {
    'amounts-unknown-for-period':
      'Ein nötiger Betrag ist für diesen Tag nicht bekannt. Es wurde nicht gerechnet.',
    'before-the-law': 'Dieser Tag liegt vor den hier erfassten Regeln. Es wurde nicht gerechnet.',
    'kind-not-covered':
      'Ein Existenzmittel folgt Regeln, die hier nicht erfasst sind. Es wurde nicht gerechnet.',
  },
}
