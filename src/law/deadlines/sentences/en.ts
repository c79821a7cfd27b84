import { formatIsoDate } from '#kernel/calendar.ts'
import type { ClockWords } from '#law/deadlines/sentences/words.ts'

/**
 * What legal clocks say, in English.
 *
 * @source L. 26.05.2002, art. 21: dates and ways of appeal are told in words people understand.
 */
const day = (iso: string): string => formatIsoDate(iso, 'en')

export const en: ClockWords = {
  kinds: {
    receipt: 'Receipt',
    transfer: 'Transfer to the competent centre',
    referral: 'Referral to the federal service',
    ministry: 'Provisional designation of a centre',
    decision: 'Decision',
    notification: 'Notification',
    firstPayment: 'First payment',
    attestation: 'Attestation visible in the network',
    stateForm: 'Form to the State',
    review: 'Yearly review',
    homeVisit: 'Home visit',
    project: 'Integration project',
    projectReflection: 'Time to think before signing',
    projectEvaluation: 'Evaluation of the project',
    workExemption: 'Period of the exemption for work',
    appeal: 'Appeal to the labour court',
    sanctionStart: 'Start of the sanction',
  },
  mentions: {
    reasonsInLaw: 'the reasons in law',
    reasonsInFact: 'the reasons in fact',
    category: 'the justified category',
    amount: 'the amount',
    computation: 'how it was computed',
    periodicity: 'how often it is paid',
    rightOfAppeal: 'the possibility of an appeal',
    court: 'the competent court and its address',
    timeToAppeal: 'the time to appeal',
    reference: 'the reference',
    serviceAndAgent: 'the service and the person in charge',
    appealDoesNotSuspend: 'that an appeal does not suspend the decision',
  },
  says: {
    'same-day': ({ startsOn }) => `To be done the same day, ${day(startsOn)}.`,
    'calendar-days': ({ startsOn, count }) => `${count} calendar days from ${day(startsOn)}.`,
    'working-days': ({ startsOn, count }) => `${count} working days from ${day(startsOn)}.`,
    months: ({ startsOn, count }) => `${count} months from ${day(startsOn)}.`,
    years: ({ startsOn, count }) => `${count === 1 ? 'One year' : `${count} years`} from ${day(startsOn)}.`,
    'other-reading': ({ dueOn }) => `Another reading of the sources gives ${day(dueOn)}.`,
    'moved-to-working-day': ({ from, to }) => `${day(from)} is a weekend or a holiday: moved to ${day(to)}.`,
    'interest-from': ({ date }) => `Interest is due from ${day(date)}.`,
    'interest-from-late-decision': ({ date }) => `The decision is late: interest is due from ${day(date)}.`,
    'not-running-mention': ({ mention }) => `The time does not run: ${en.mentions[mention]} is missing.`,
    'not-running-ordinary-post': () =>
      'The time does not run: the letter was neither registered nor handed over.',
    'not-running-wrong-address': () => 'The time does not run: the letter went to a wrong address.',
    'no-decision': ({ requestedOn, opensOn }) =>
      `No decision 38 days after the request of ${day(requestedOn)}: an appeal is open from ${day(opensOn)}.`,
    'second-month': ({ decidedOn }) =>
      `First day of the second month after the decision of ${day(decidedOn)}.`,
  },
}
