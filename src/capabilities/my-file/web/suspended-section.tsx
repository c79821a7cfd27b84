import { type RequestCard, suspendedSentences, suspensionSentences } from '#capabilities/requests/index.ts'
import type { Language } from '#kernel/language.ts'

type Shown = {
  readonly request: Pick<RequestCard, 'clocks' | 'pilot'>
  readonly language: Language
}

/** A delay that stands still: until when, why, on which text, which day it was, and how to contest; nothing otherwise. */
export const SuspendedSection = ({ request, language }: Shown) => {
  const m = suspendedSentences(language)
  const running = request.clocks.filter(
    ({ stoppedOn, suspendedDays }) => stoppedOn === null && suspendedDays > 0,
  )
  if (running.length === 0) return null
  const { name: pilot, phone } = request.pilot.away?.standIn ?? request.pilot
  return (
    <section>
      <h3>{m.title}</h3>
      {running.map(clock => (
        <ul>
          {suspensionSentences(clock, language).map(line => (
            <li>{line}</li>
          ))}
        </ul>
      ))}
      <p>{m.disagree({ pilot, phone })}</p>
      <p>
        <a href={`/${language}/file/say`}>{m.contest}</a>
      </p>
    </section>
  )
}
