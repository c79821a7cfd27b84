import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { type Catalogue, quotable } from '#law/integration-income/sentences/catalogue.ts'
import { en as words } from '#law/integration-income/sentences/words.en.ts'

/**
 * What the rules say, in English.
 *
 * @source L. 26.05.2002, art. 21: motives in plain words.
 */
const money = (cents: number): string => formatMoney(cents, 'en')
const day = (iso: string): string => formatIsoDate(iso, 'en')
const { category: categories, of, relation, kind, per, exemption, exempt } = words

export const en: Catalogue = {
  reasons: {
    'category-chosen': ({ category }) =>
      `Your caseworker chose category ${category} (${categories[category]}). The reason is in your file.`,
    'category-alone': () => 'Nobody else shares your household: you are in category 2 (alone).',
    'category-cohabiting': ({ people }) =>
      `You live under one roof and share household matters with ${people === 1 ? 'one other person' : `${people} other people`}: you are in category 1 (cohabiting).`,
    'category-family': ({ children }) =>
      `You support at least one unmarried minor child (${children}): you are in category 3 (with a family to support).`,
    'category-homeless-project': () =>
      'You are homeless and have an integration project: you are in category 2 (alone).',
    'category-income': ({ category, validFrom }, value) =>
      `Since ${day(validFrom)}, the integration income of category ${category} (${categories[category]}) is ${money(value)} per year.`,
    'category-income-twelve-months': ({ category, validFrom, monthly }, value) =>
      `Since ${day(validFrom)}, the integration income of category ${category} (${categories[category]}) is ${money(monthly)} per month. Twelve months make ${money(value)}.`,
    'category-income-monthly': (_, value) => `Without resources, that would be ${money(value)} per month.`,
    'shared-custody-mean': ({ alone, family }, value) =>
      `Your child lives as much with you as with the other parent. Your amount is the mean of ${money(alone)} (alone) and ${money(family)} (with a family to support): ${money(value)} per year.`,
    resource: ({ who, kind: named, amount, period }, value) =>
      `${of[who]}: ${kind(named)}, ${money(amount)} ${per[period]}, that is ${money(value)} per year.`,
    'resource-exempt': ({ who, reason }) => `${of[who]}: ${exempt[reason]}. The law does not count it.`,
    'family-benefit-exempt': ({ who, amount, period }) =>
      `${of[who]}: family benefit, ${money(amount)} ${per[period]}. It does not count.`,
    'family-benefit-for-applicant': ({ who, amount, period }, value) =>
      `${of[who]}: family benefit received for the person who asks, ${money(amount)} ${per[period]}, that is ${money(value)} per year.`,
    'work-exemption': ({ who, exemption: claimed, ceiling }, value) =>
      `${of[who]}: ${exemption[claimed]}, at most ${money(ceiling)} per year. Not counted: ${money(value)} per year.`,
    'local-job': ({ who, hourly, freeHourly, hours, period }, value) =>
      `${of[who]}: local job scheme, ${hours} hours ${per[period]} at ${money(hourly)}. Up to ${money(freeHourly)} an hour nothing counts; the rest makes ${money(value)} per year.`,
    'built-property': ({ who, cadastralIncome, exempt: free, factor, share }, value) =>
      `${of[who]}: a building, cadastral income ${money(cadastralIncome)}. What exceeds ${money(free)} counts ${factor} times (share: ${share}): ${money(value)} per year.`,
    'built-property-rent': ({ who, rent, computed }, value) =>
      `${of[who]}: rent received, ${money(rent)} per year. The higher of the rent and the previous computation (${money(computed)}) counts: ${money(value)}.`,
    'built-property-interest': ({ interest, counted }, value) =>
      `Mortgage interest (${money(interest)} per year) is taken off ${money(counted)}: ${money(value)} remains.`,
    'movable-capital': ({ who, capital }, value) =>
      `${of[who]}: savings, ${money(capital)}. Nothing up to €6,200, 6% up to €12,500, 10% above: ${money(value)} per year.`,
    'own-total': (_, value) => `Your resources that count are ${money(value)} per year.`,
    'partner-in-full': (_, value) =>
      `The amount of category 3 is for both of you: your partner’s resources count in full, ${money(value)} per year.`,
    'partner-above-category-1': ({ resources, protected: kept }, value) =>
      `Your partner has ${money(resources)} per year and keeps ${money(kept)} of it. The rest counts: ${money(value)} per year.`,
    'partner-receives-income': () =>
      'Your partner receives the integration income: their resources do not count here.',
    'relatives-above-category-1': ({ people, resources, protectedEach }, value) =>
      people === 1
        ? `The close relative who lives with you has ${money(resources)} per year and keeps ${money(protectedEach)} of it. The rest can count: ${money(value)} per year.`
        : `The ${people} close relatives who live with you have ${money(resources)} per year together. Each keeps ${money(protectedEach)}. The rest can count: ${money(value)} per year.`,
    'relative-equity': ({ relation: tie, most, reason }, value) =>
      `In equity, ${money(value)} per year counts for this person (${relation[tie]}); the rule would count ${money(most)} at most. Reason: “${quotable(reason)}”.`,
    'relative-receives-income': ({ relation: tie }) =>
      `This person (${relation[tie]}) receives the integration income: their resources do not count here.`,
    'not-counted-relation': ({ relation: tie }) =>
      `The resources of this person (${relation[tie]}) do not count.`,
    'not-cohabiting': () => 'You share no household with these people: their resources do not count.',
    'household-total': (_, value) => `Of the household, ${money(value)} per year counts.`,
    total: ({ own, household }, value) =>
      `Together: ${money(own)} + ${money(household)} = ${money(value)} per year.`,
    'general-exemption': ({ most }, value) =>
      `The total is below the integration income: another ${money(value)} is taken off (at most ${money(most)} per year).`,
    'general-exemption-not-applied': ({ total, income }) =>
      `The total (${money(total)}) is not below the integration income (${money(income)}): the general exemption does not apply.`,
    net: ({ total, exemption: free }, value) =>
      `So ${money(total)} − ${money(free)} = ${money(value)} per year counts.`,
    'income-annual': ({ income, net }, value) =>
      `Your integration income is ${money(income)} − ${money(net)}, never below zero: ${money(value)} per year.`,
    'income-monthly': ({ annual }, value) =>
      `${money(annual)} per year, divided by twelve: ${money(value)} per month.`,
    'started-month-resources': ({ days, daysInMonth }, value) =>
      `For the started month, resources count for ${days} days of ${daysInMonth}; over twelve months: ${money(value)}.`,
    'started-month-monthly': ({ income, resources, exemption: free }, value) =>
      `${money(income)} − (${money(resources)} − ${money(free)}), divided by twelve: ${money(value)}.`,
    'started-month': ({ days, daysInMonth }, value) =>
      `For the started month (${days} days of ${daysInMonth}) you receive ${money(value)}.`,
  },
  labels: {
    'category-chosen': 'Category',
    'category-alone': 'Category',
    'category-cohabiting': 'Category',
    'category-family': 'Category',
    'category-homeless-project': 'Category',
    'category-income': 'Integration income of the category',
    'category-income-twelve-months': 'Integration income of the category',
    'category-income-monthly': 'Per month, without resources',
    'shared-custody-mean': 'Equal-time custody: mean',
    resource: 'Resource',
    'resource-exempt': 'Resource not counted',
    'family-benefit-exempt': 'Family benefit not counted',
    'family-benefit-for-applicant': 'Family benefit received for you',
    'work-exemption': 'Exemption for work',
    'local-job': 'Local job scheme',
    'built-property': 'Building',
    'built-property-rent': 'Rent received',
    'built-property-interest': 'Building, after interest',
    'movable-capital': 'Savings',
    'own-total': 'Your resources',
    'partner-in-full': 'Partner',
    'partner-above-category-1': 'Partner',
    'partner-receives-income': 'Partner',
    'relatives-above-category-1': 'Close relatives',
    'relative-equity': 'Equity',
    'relative-receives-income': 'Close relative',
    'not-counted-relation': 'Other person in the household',
    'not-cohabiting': 'Other people',
    'household-total': 'Resources of the household',
    total: 'Total of resources',
    'general-exemption': 'General exemption',
    'general-exemption-not-applied': 'General exemption',
    net: 'Resources counted',
    'income-annual': 'Integration income per year',
    'income-monthly': 'Integration income per month',
    'started-month-resources': 'Started month: resources',
    'started-month-monthly': 'Started month: whole month',
    'started-month': 'Started month',
  },
  floor: { label: 'Never below zero', sentence: 'The integration income cannot be negative.' },
  warnings: {
    'amounts-not-known-after': date =>
      `The last known amounts are those of ${day(date)}. Check whether there are newer ones.`,
    'annual-derived': date =>
      `The amount of ${day(date)} is published per month only. The annual amount is twelve months.`,
    'exemption-derived': date => `The exemption of ${day(date)} is derived from published amounts.`,
    'shared-custody-not-applied': () =>
      'Equal-time custody does not change the amount of a cohabiting person.',
    'exemption-not-for-relatives': () => 'The exemption for work does not apply to this person.',
    'shortage-conditions-not-met': () =>
      'The conditions of the occupation in shortage are not met: the ordinary exemption is applied.',
    'work-began-before-request': date =>
      `The work began on ${day(date)}, before the request. Check that the person already received the integration income.`,
    'student-over-25': () => 'The student is 25 or older. Check that the project began before that age.',
    'partner-always-counted': () =>
      'For a partner the law leaves no choice: the decision of equity is not applied.',
    'equity-above-maximum': () =>
      'The amount decided in equity is above the legal maximum: the maximum is applied.',
    'relatives-counted-by-choice': () =>
      'The centre may leave out all or part of these resources. Its decision must say why.',
    'cohabitant-rule-disputed': () =>
      'Sources disagree on the duty to count these resources. An exception in equity must be motivated.',
    'mortgage-interest-conditions': () =>
      'Interest is deductible under conditions only: check the proof of the debt and of payment.',
  },
  refusals: {
    'amounts-unknown-for-period': 'An amount that is needed is not known for this day. Nothing was computed.',
    'before-the-law': 'This day is before the rules held here. Nothing was computed.',
    'kind-not-covered': 'A resource follows rules that are not held here. Nothing was computed.',
  },
}
