import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { type Catalogue, quotable } from '#law/integration-income/sentences/catalogue.ts'
import { nl as words } from '#law/integration-income/sentences/words.nl.ts'

/**
 * What the rules say, in Dutch.
 *
 * @source L. 26.05.2002, art. 21: motives in plain words.
 */
const money = (cents: number): string => formatMoney(cents, 'nl')
const day = (iso: string): string => formatIsoDate(iso, 'nl')
const { category: categories, of, relation, kind, per, exemption, exempt } = words

export const nl: Catalogue = {
  reasons: {
    'category-chosen': ({ category }) =>
      `De sociale dienst koos categorie ${category} (${categories[category]}). De reden staat in uw dossier.`,
    'category-alone': () =>
      'Niemand anders vormt een huishouden met u: u hoort bij categorie 2 (alleenstaand).',
    'category-cohabiting': ({ people }) =>
      `U woont onder hetzelfde dak en doet het huishouden samen met ${people === 1 ? 'iemand anders' : `${people} anderen`}: u hoort bij categorie 1 (samenwonend).`,
    'category-family': ({ children }) =>
      `U hebt minstens één minderjarig ongehuwd kind ten laste (${children}): u hoort bij categorie 3 (gezin ten laste).`,
    'category-homeless-project': () =>
      'U bent dakloos en u hebt een integratieproject: u hoort bij categorie 2 (alleenstaand).',
    'category-income': ({ category, validFrom }, value) =>
      `Sinds ${day(validFrom)} is het leefloon van categorie ${category} (${categories[category]}) ${money(value)} per jaar.`,
    'category-income-twelve-months': ({ category, validFrom, monthly }, value) =>
      `Sinds ${day(validFrom)} is het leefloon van categorie ${category} (${categories[category]}) ${money(monthly)} per maand. Twaalf maanden maken ${money(value)}.`,
    'category-income-monthly': (_, value) =>
      `Zonder bestaansmiddelen zou dat ${money(value)} per maand zijn.`,
    'shared-custody-mean': ({ alone, family }, value) =>
      `Uw kind woont evenveel bij u als bij de andere ouder. Uw bedrag is het gemiddelde van ${money(alone)} (alleenstaand) en ${money(family)} (gezin ten laste): ${money(value)} per jaar.`,
    resource: ({ who, kind: named, amount, period }, value) =>
      `${of[who]}: ${kind(named)}, ${money(amount)} ${per[period]}, dat is ${money(value)} per jaar.`,
    'resource-exempt': ({ who, reason }) => `${of[who]}: ${exempt[reason]}. De wet telt dit niet mee.`,
    'family-benefit-exempt': ({ who, amount, period }) =>
      `${of[who]}: kinderbijslag, ${money(amount)} ${per[period]}. Die telt niet mee.`,
    'family-benefit-for-applicant': ({ who, amount, period }, value) =>
      `${of[who]}: kinderbijslag ontvangen voor de aanvrager, ${money(amount)} ${per[period]}, dat is ${money(value)} per jaar.`,
    'work-exemption': ({ who, exemption: claimed, ceiling }, value) =>
      `${of[who]}: ${exemption[claimed]}, hoogstens ${money(ceiling)} per jaar. Tellen niet mee: ${money(value)} per jaar.`,
    'local-job': ({ who, hourly, freeHourly, hours, period }, value) =>
      `${of[who]}: PWA-werk, ${hours} uren ${per[period]} aan ${money(hourly)}. Tot ${money(freeHourly)} per uur telt niets mee; de rest is ${money(value)} per jaar.`,
    'built-property': ({ who, cadastralIncome, exempt: free, factor, share }, value) =>
      `${of[who]}: een gebouw, kadastraal inkomen ${money(cadastralIncome)}. Wat boven ${money(free)} ligt, telt ${factor} keer (aandeel: ${share}): ${money(value)} per jaar.`,
    'built-property-rent': ({ who, rent, computed }, value) =>
      `${of[who]}: ontvangen huur, ${money(rent)} per jaar. Het hoogste van de huur en de vorige berekening (${money(computed)}) telt: ${money(value)}.`,
    'built-property-interest': ({ interest, counted }, value) =>
      `De hypotheekrente (${money(interest)} per jaar) gaat af van ${money(counted)}: er blijft ${money(value)}.`,
    'movable-capital': ({ who, capital }, value) =>
      `${of[who]}: spaargeld, ${money(capital)}. Niets tot € 6.200, 6 % tot € 12.500, 10 % daarboven: ${money(value)} per jaar.`,
    'own-total': (_, value) => `Uw bestaansmiddelen die meetellen zijn ${money(value)} per jaar.`,
    'partner-in-full': (_, value) =>
      `Het bedrag van categorie 3 geldt voor u samen: de bestaansmiddelen van uw partner tellen helemaal mee, ${money(value)} per jaar.`,
    'partner-above-category-1': ({ resources, protected: kept }, value) =>
      `Uw partner heeft ${money(resources)} per jaar en houdt daarvan ${money(kept)}. De rest telt mee: ${money(value)} per jaar.`,
    'partner-receives-income': () =>
      'Uw partner krijgt het leefloon: de bestaansmiddelen van uw partner tellen hier niet mee.',
    'relatives-above-category-1': ({ people, resources, protectedEach }, value) =>
      people === 1
        ? `De naaste verwant die bij u woont heeft ${money(resources)} per jaar en houdt daarvan ${money(protectedEach)}. De rest kan meetellen: ${money(value)} per jaar.`
        : `De ${people} naaste verwanten die bij u wonen hebben samen ${money(resources)} per jaar. Elk houdt ${money(protectedEach)}. De rest kan meetellen: ${money(value)} per jaar.`,
    'relative-equity': ({ relation: tie, most, reason }, value) =>
      `Om billijkheid telt voor deze persoon (${relation[tie]}) ${money(value)} per jaar mee; volgens de regel zou dat hoogstens ${money(most)} zijn. Reden: “${quotable(reason)}”.`,
    'relative-receives-income': ({ relation: tie }) =>
      `Deze persoon (${relation[tie]}) krijgt het leefloon: de bestaansmiddelen tellen hier niet mee.`,
    'not-counted-relation': ({ relation: tie }) =>
      `De bestaansmiddelen van deze persoon (${relation[tie]}) tellen niet mee.`,
    'not-cohabiting': () =>
      'U vormt geen huishouden met deze personen: hun bestaansmiddelen tellen niet mee.',
    'household-total': (_, value) => `Van het huishouden telt ${money(value)} per jaar mee.`,
    total: ({ own, household }, value) =>
      `Samen: ${money(own)} + ${money(household)} = ${money(value)} per jaar.`,
    'general-exemption': ({ most }, value) =>
      `Het totaal is kleiner dan het leefloon: er gaat nog ${money(value)} af (hoogstens ${money(most)} per jaar).`,
    'general-exemption-not-applied': ({ total, income }) =>
      `Het totaal (${money(total)}) is niet kleiner dan het leefloon (${money(income)}): de algemene vrijstelling geldt niet.`,
    net: ({ total, exemption: free }, value) =>
      `Dus telt ${money(total)} − ${money(free)} = ${money(value)} per jaar mee.`,
    'income-annual': ({ income, net }, value) =>
      `Uw leefloon is ${money(income)} − ${money(net)}, nooit minder dan nul: ${money(value)} per jaar.`,
    'income-monthly': ({ annual }, value) =>
      `${money(annual)} per jaar, gedeeld door twaalf: ${money(value)} per maand.`,
    'started-month-resources': ({ days, daysInMonth }, value) =>
      `Voor de begonnen maand tellen de bestaansmiddelen voor ${days} dagen op ${daysInMonth}; op twaalf maanden: ${money(value)}.`,
    'started-month-monthly': ({ income, resources, exemption: free }, value) =>
      `${money(income)} − (${money(resources)} − ${money(free)}), gedeeld door twaalf: ${money(value)}.`,
    'started-month': ({ days, daysInMonth }, value) =>
      `Voor de begonnen maand (${days} dagen op ${daysInMonth}) krijgt u ${money(value)}.`,
  },
  labels: {
    'category-chosen': 'Categorie',
    'category-alone': 'Categorie',
    'category-cohabiting': 'Categorie',
    'category-family': 'Categorie',
    'category-homeless-project': 'Categorie',
    'category-income': 'Leefloon van de categorie',
    'category-income-twelve-months': 'Leefloon van de categorie',
    'category-income-monthly': 'Per maand, zonder bestaansmiddelen',
    'shared-custody-mean': 'Gelijk verdeeld verblijf: gemiddelde',
    resource: 'Bestaansmiddel',
    'resource-exempt': 'Bestaansmiddel dat niet meetelt',
    'family-benefit-exempt': 'Kinderbijslag die niet meetelt',
    'family-benefit-for-applicant': 'Kinderbijslag ontvangen voor u',
    'work-exemption': 'Vrijstelling voor werk',
    'local-job': 'PWA-werk',
    'built-property': 'Gebouw',
    'built-property-rent': 'Ontvangen huur',
    'built-property-interest': 'Gebouw, na de rente',
    'movable-capital': 'Spaargeld',
    'own-total': 'Uw bestaansmiddelen',
    'partner-in-full': 'Partner',
    'partner-above-category-1': 'Partner',
    'partner-receives-income': 'Partner',
    'relatives-above-category-1': 'Naaste verwanten',
    'relative-equity': 'Billijkheid',
    'relative-receives-income': 'Naaste verwant',
    'not-counted-relation': 'Andere persoon in het huishouden',
    'not-cohabiting': 'Andere personen',
    'household-total': 'Bestaansmiddelen van het huishouden',
    total: 'Totaal van de bestaansmiddelen',
    'general-exemption': 'Algemene vrijstelling',
    'general-exemption-not-applied': 'Algemene vrijstelling',
    net: 'Bestaansmiddelen die meetellen',
    'income-annual': 'Leefloon per jaar',
    'income-monthly': 'Leefloon per maand',
    'started-month-resources': 'Begonnen maand: bestaansmiddelen',
    'started-month-monthly': 'Begonnen maand: volledige maand',
    'started-month': 'Begonnen maand',
  },
  floor: { label: 'Nooit minder dan nul', sentence: 'Het leefloon kan niet negatief zijn.' },
  warnings: {
    'amounts-not-known-after': date =>
      `De laatste bekende bedragen dateren van ${day(date)}. Ga na of er recentere zijn.`,
    'annual-derived': date =>
      `Het bedrag van ${day(date)} is enkel per maand gepubliceerd. Het jaarbedrag is twaalf maanden.`,
    'exemption-derived': date =>
      `Het bedrag van de vrijstelling van ${day(date)} is afgeleid van gepubliceerde bedragen.`,
    'shared-custody-not-applied': () =>
      'Gelijk verdeeld verblijf verandert het bedrag van een samenwonende niet.',
    'exemption-not-for-relatives': () => 'De vrijstelling voor werk geldt niet voor deze persoon.',
    'shortage-conditions-not-met': () =>
      'De voorwaarden van het knelpuntberoep zijn niet vervuld: de gewone vrijstelling is toegepast.',
    'work-began-before-request': date =>
      `Het werk begon op ${day(date)}, vóór de aanvraag. Ga na of de persoon toen al het leefloon kreeg.`,
    'student-over-25': () => 'De student is 25 jaar of ouder. Ga na of het project vóór die leeftijd begon.',
    'partner-always-counted': () =>
      'Voor een partner laat de wet geen keuze: de beslissing om billijkheid is niet toegepast.',
    'equity-above-maximum': () =>
      'Het bedrag om billijkheid ligt boven het wettelijke maximum: het maximum is toegepast.',
    'relatives-counted-by-choice': () =>
      'Het OCMW mag deze bestaansmiddelen geheel of gedeeltelijk niet meetellen. De beslissing moet zeggen waarom.',
    'cohabitant-rule-disputed': () =>
      'De bronnen zijn het niet eens over de plicht om deze bestaansmiddelen mee te tellen. Een afwijking om billijkheid moet gemotiveerd zijn.',
    'mortgage-interest-conditions': () =>
      'Rente is enkel onder voorwaarden aftrekbaar: ga het bewijs van de schuld en van de betaling na.',
  },
  refusals: {
    'amounts-unknown-for-period': 'Een nodig bedrag is voor die dag niet bekend. Er is niet gerekend.',
    'before-the-law': 'Die dag valt vóór de regels die hier staan. Er is niet gerekend.',
    'kind-not-covered': 'Een bestaansmiddel volgt regels die hier niet staan. Er is niet gerekend.',
  },
}
