/** How an urgent aid reaches the person: cash at the desk, an instant transfer, a voucher. */
export const urgentWays = ['cash-desk', 'instant-transfer', 'voucher'] as const
export type UrgentWay = (typeof urgentWays)[number]

/** The money of an urgent aid, as the payments tell it. */
export type UrgentMoney = {
  readonly runId: string
  readonly runNumber: string
  readonly runState: string
  readonly state: 'prepared' | 'sent' | 'settled' | 'rejected' | 'returned' | 'withdrawn'
  /** ISO day. */
  readonly on: string
  readonly endToEndId: string
}

export const urgentStates = ['asked', 'granted', 'refused', 'delivered'] as const
export type UrgentState = (typeof urgentStates)[number]

/** How the presidency said it: herself on the screen, or by phone to whoever wrote it down. */
export const throughs = ['screen', 'phone'] as const
export type Through = (typeof throughs)[number]

export const ratifications = ['ratified', 'not-ratified'] as const
export type Ratification = (typeof ratifications)[number]

/** An urgent aid as rules and pages need it. Amounts are integer cents, days ISO. */
export type UrgentAid = {
  readonly id: string
  readonly version: number
  readonly number: string
  readonly requestId: string
  readonly requestNumber: string
  readonly dossierId: string
  readonly personId: string
  readonly personName: string
  readonly state: UrgentState
  readonly amountCents: number
  readonly reason: string
  readonly paidHow: UrgentWay
  readonly iban: string | null
  readonly askedBy: string
  readonly askedAt: Temporal.Instant
  /** Its own delay: the day it was asked. */
  readonly payBy: string
  readonly decisionId: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Temporal.Instant | null
  readonly through: Through | null
  readonly recordedBy: string | null
  readonly confirmedAt: Temporal.Instant | null
  readonly motive: string | null
  readonly receiptId: string | null
  readonly deliveredOn: string | null
  readonly receivedBy: string | null
  readonly ratified: Ratification | null
  readonly ratifyMotive: string | null
  readonly meetingId: string | null
  /** Its last payment; null for a voucher, and before one was prepared. */
  readonly money: UrgentMoney | null
}

/** Why an urgent aid does not move on. */
export type UrgentRefusal =
  | { readonly kind: 'AlreadyDecided' }
  | { readonly kind: 'NotGranted' }
  | { readonly kind: 'AlreadyDelivered' }
  | { readonly kind: 'NothingToConfirm' }
  | { readonly kind: 'NotPresidency' }

/** An aid of which the money left, by a file of the bank, is given; nobody has to say so a second time. */
export function givenByBank<Aid extends Pick<UrgentAid, 'state' | 'money' | 'deliveredOn' | 'receivedBy'>>(
  aid: Aid,
): Aid {
  const { state, money } = aid
  if (state !== 'granted' || (money?.state !== 'sent' && money?.state !== 'settled')) return aid
  return { ...aid, state: 'delivered', deliveredOn: money.on, receivedBy: money.runNumber }
}

/** How its own delay stands: it is paid the day it is asked. */
export function urgentTone(
  { state, payBy, deliveredOn }: Pick<UrgentAid, 'state' | 'payBy' | 'deliveredOn'>,
  today: string,
): 'done' | 'late' | 'soon' | 'quiet' {
  if (state === 'refused') return 'quiet'
  if (deliveredOn !== null) return deliveredOn > payBy ? 'late' : 'done'
  return today > payBy ? 'late' : 'soon'
}

/** Why it may not be delivered now, or nothing. */
export function mayDeliver({ state }: Pick<UrgentAid, 'state'>): UrgentRefusal | undefined {
  if (state === 'granted') return undefined
  return { kind: state === 'delivered' ? 'AlreadyDelivered' : 'NotGranted' }
}
