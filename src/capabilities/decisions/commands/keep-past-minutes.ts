import { brusselsDate } from '#kernel/calendar.ts'
import { sealMeeting } from '../store/meetings.ts'
import { freezeMinutes, type Printing } from './freeze-minutes.ts'

/**
 * Closes a meeting of a past that was invented, or taken over from another program: its decisions stand already, the
 * minutes are printed and kept as of its moment. `actorId` presided.
 */
export async function keepPastMinutes(
  printing: Printing,
  held: { readonly meetingId: string; readonly presentIds: readonly string[] },
): Promise<void> {
  const minutesDocumentId = await freezeMinutes(printing, held)
  await sealMeeting({ ...printing, today: brusselsDate(printing.now) }, { ...held, minutesDocumentId })
}
