/** What a person says back: asks why somebody looked, declares a change, contests what is written, complains. */
export const voiceKinds = ['why', 'change', 'contest', 'complaint'] as const
export type VoiceKind = (typeof voiceKinds)[number]

/** By which door it came in: the same row and the same day, whatever the door. */
export const voiceChannels = ['web', 'counter', 'phone', 'paper', 'visit'] as const
export type VoiceChannel = (typeof voiceChannels)[number]

/** What it is about. A complaint names no worker: who answers for the request, who leads, or how it was done. */
export const voiceTopics = {
  why: ['look'],
  change: ['moved', 'household', 'income', 'account', 'other'],
  contest: ['household', 'resource', 'situation', 'other'],
  complaint: ['pilot', 'lead', 'director', 'other', 'way'],
} as const
export type ChangeTopic = (typeof voiceTopics.change)[number]
export type ComplaintTopic = (typeof voiceTopics.complaint)[number]

/** What may come of each. */
export const voiceOutcomes = {
  why: ['explained', 'not-right'],
  change: ['recorded', 'not-recorded'],
  contest: ['corrected', 'refused'],
  complaint: ['founded', 'founded-in-part', 'unfounded'],
} as const
export const everyOutcome = Object.values(voiceOutcomes).flat()
export type VoiceOutcome = (typeof everyOutcome)[number]

/** How the answer reached the person. */
export const tellings = ['online', 'letter', 'said'] as const
export type Telling = (typeof tellings)[number]

/** Where a contested fact is written. */
export const factTables = ['household_member', 'resource', 'situation'] as const
export type FactTable = (typeof factTables)[number]

/** How long words may be, in characters. */
export const mostWords = 2_000

/** True when this topic belongs to this kind. */
export const topicFits = (kind: VoiceKind, topic: string): boolean =>
  voiceTopics[kind].some(known => known === topic)
