export const partnerKinds = [
  'administration',
  'health',
  'housing',
  'food',
  'energy',
  'justice',
  'work',
  'school',
  'association',
  'other',
] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** Where somebody who was led outside is: on the way, in need of something, not there, there, or back with us. */
export const orientationStates = ['waiting', 'needs', 'not-come', 'arrived', 'came-back'] as const
export type OrientationState = (typeof orientationStates)[number]

/** What a partner may say by the link. */
export const partnerWords = ['arrived', 'not-come', 'needs'] as const
export type PartnerWord = (typeof partnerWords)[number]

/** True when nothing is left to follow: the person got there, or is looked after here again. */
export const isSettled = (state: OrientationState): boolean => state === 'arrived' || state === 'came-back'

/** Days a link stays open after the appointment, or after it was made: our own habit, no law gives it. */
const linkDays = 30

/** Days after which somebody is asked after. */
const followDays = { meeting: 1, noMeeting: 7, again: 3 } as const

/** Days that a follow-up may wait before who answers for the team is told. */
export const lostAfterDays = 7

type Dated = { readonly today: Temporal.PlainDate; readonly meetingOn: string | null }

/** The last day of a link. */
export const linkUntil = ({ today, meetingOn }: Dated): string =>
  (meetingOn === null ? today : Temporal.PlainDate.from(meetingOn)).add({ days: linkDays }).toString()

/** The day on which it is asked after: the day after the appointment, or in a week. */
export const followOn = ({ today, meetingOn }: Dated): string =>
  meetingOn === null
    ? today.add({ days: followDays.noMeeting }).toString()
    : Temporal.PlainDate.from(meetingOn).add({ days: followDays.meeting }).toString()

/** The day on which it is asked after again, when the word was not the last. */
export const followAgainOn = (today: Temporal.PlainDate): string =>
  today.add({ days: followDays.again }).toString()

/** Every lawful reason not to lead somebody outside, or not to note what was heard. */
export type OrientationRefusal =
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'Ended' }
  /** The appointment is in the past. */
  | { readonly kind: 'MeetingPast' }
  /** Nothing is left to follow. */
  | { readonly kind: 'Settled' }
