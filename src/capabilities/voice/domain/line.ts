import type { VoiceKind } from './kinds.ts'

type About = {
  readonly id: string
  readonly kind: VoiceKind
  readonly dossierId: string
  readonly personId: string
}

/**
 * What the journal is told of. A complaint stands under its own id and not under the file: the lists of a file are read by
 * those it may be about.
 */
export const voiceLine = ({ id, kind, dossierId, personId }: About) =>
  kind === 'complaint' ? { detail: { voiceId: id } } : { dossierId, personId, detail: { voiceId: id } }
