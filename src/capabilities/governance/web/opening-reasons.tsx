import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { sentences } from '../messages/index.ts'

type Props = {
  readonly reasons: readonly { readonly openedAt: Temporal.Instant; readonly reason: string }[]
  readonly language: Language
}

/** Why somebody of another service opened the file, in their own words; nothing when nobody did. */
export const OpeningReasons = ({ reasons, language }: Props) =>
  reasons.length === 0 ? null : (
    <section aria-labelledby="opened">
      <h2 id="opened">{sentences(language).openedTitle}</h2>
      <ul>
        {reasons.map(({ openedAt, reason }) => (
          <li>
            {formatLongDate(brusselsDate(openedAt), language)}, {formatTime(openedAt, language)} : « {reason}{' '}
            »
          </li>
        ))}
      </ul>
    </section>
  )
