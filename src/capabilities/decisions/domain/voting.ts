/** How a vote is written down: nobody objected, so many for and against, or each by name. */
export const voteForms = ['counts', 'names'] as const
export type VoteForm = (typeof voteForms)[number]

/** What a member may say. */
export const voices = ['for', 'against', 'abstain'] as const
export type Voice = (typeof voices)[number]

/** What happens to a tie: the presidency settles it, or the proposal is not carried. */
export const tieRules = ['president-decides', 'not-carried'] as const
export type TieRule = (typeof tieRules)[number]

/** How many of the members in office must be in the room: more than half of them, or half of them. */
export const quorums = ['majority', 'half'] as const
export type Quorum = (typeof quorums)[number]

/** The rules of a committee from a day on. `source`: where the centre read them; null when nobody wrote them down yet. */
export type Rules = {
  readonly quorum: Quorum
  readonly tieRule: TieRule
  readonly voteForm: VoteForm
  readonly source: string | null
}

/** What is done until the centre writes its own rules: the strictest of each. `docs/law/open-questions.md` says why. */
export const unwrittenRules: Rules = {
  quorum: 'majority',
  tieRule: 'not-carried',
  voteForm: 'counts',
  source: null,
}

/** One member's vote, by id. */
export type NamedVote = { readonly workerId: string; readonly vote: Voice }

/** A vote as it is told: consensus, numbers, or names. */
export type Vote =
  | { readonly how: 'consensus' }
  | { readonly how: 'counts'; readonly for: number; readonly against: number; readonly abstain: number }
  | { readonly how: 'names'; readonly votes: readonly NamedVote[] }

/** Numbers of a vote; `casting`: a tie that the presidency settled. */
export type Tally = {
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly casting: boolean
}

/** Who may vote on an item: ids of those present, without those who left for it. */
export type Room = { readonly present: readonly string[]; readonly left: readonly string[] }

/** A room that votes. `presidency`: ids of who presides; nobody else settles a tie. */
export type VotingRoom = Room & { readonly presidency: readonly string[] }

export const votersIn = ({ present, left }: Room): readonly string[] =>
  present.filter(id => !left.includes(id))

/** How many must be there. `inOffice`: members in office that day, substitutes apart. */
export const neededOf = (quorum: Quorum, inOffice: number): number =>
  quorum === 'majority' ? Math.floor(inOffice / 2) + 1 : Math.ceil(inOffice / 2)

/**
 * Whether enough members are there for one item. Who left for it is not counted as present, but still as in office: the
 * stricter reading.
 */
export const isQuorate = (room: Room, rules: Pick<Rules, 'quorum'>, inOffice: number): boolean =>
  votersIn(room).length >= neededOf(rules.quorum, inOffice)

/** Why a vote cannot be written down so. */
export type VoteRefusal =
  | { readonly kind: 'TooManyVotes'; readonly voters: number }
  | { readonly kind: 'MayNotVote' }
  | { readonly kind: 'NotCarried'; readonly tie: boolean }

const count = (votes: readonly NamedVote[], voice: Voice): number =>
  votes.filter(({ vote }) => vote === voice).length

const numbersOf = (vote: Exclude<Vote, { how: 'consensus' }>): Omit<Tally, 'casting'> =>
  vote.how === 'counts'
    ? { for: vote.for, against: vote.against, abstain: vote.abstain }
    : {
        for: count(vote.votes, 'for'),
        against: count(vote.votes, 'against'),
        abstain: count(vote.votes, 'abstain'),
      }

/** Those who vote once, and may. */
function mayAllVote(vote: Vote, voters: readonly string[]): boolean {
  if (vote.how !== 'names') return true
  const ids = vote.votes.map(({ workerId }) => workerId)
  return new Set(ids).size === ids.length && ids.every(id => voters.includes(id))
}

/** Whether the presidency, there for this item, is for it: by name as it voted, by numbers as the minutes say. */
const isForIt = (vote: Exclude<Vote, { how: 'consensus' }>, room: VotingRoom): boolean => {
  const there = votersIn(room).filter(id => room.presidency.includes(id))
  if (vote.how === 'counts') return there.length > 0
  return vote.votes.some(({ workerId, vote: voice }) => voice === 'for' && there.includes(workerId))
}

/** The numbers of a vote that carries, or why it does not; undefined for a consensus, which has none. */
export function tallyOf(
  vote: Vote,
  room: VotingRoom,
  { tieRule }: Pick<Rules, 'tieRule'>,
): Tally | VoteRefusal | undefined {
  if (vote.how === 'consensus') return undefined
  const voters = votersIn(room)
  if (!mayAllVote(vote, voters)) return { kind: 'MayNotVote' }
  const numbers = numbersOf(vote)
  if (numbers.for + numbers.against + numbers.abstain > voters.length)
    return { kind: 'TooManyVotes', voters: voters.length }
  if (numbers.for > numbers.against) return { ...numbers, casting: false }
  const tie = numbers.for === numbers.against && numbers.for > 0
  const settled = tie && tieRule === 'president-decides' && isForIt(vote, room)
  return settled ? { ...numbers, casting: true } : { kind: 'NotCarried', tie }
}
