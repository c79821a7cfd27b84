import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Phone } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { type FoundColleague, mostColleagues } from '../queries/colleagues-found.ts'

type Listing = {
  readonly list: readonly FoundColleague[]
  readonly typed: string
  readonly language: StaffLanguage
}

const inDirectory = (who: string) => `/directory?${new URLSearchParams({ who })}`

/** Those who work here and answer to what was typed, each with their number; nothing when there are none. */
export const Colleagues = ({ list, typed, language }: Listing) => {
  const m = sentences(language)
  if (list.length === 0) return null
  return (
    <section class="prose" aria-labelledby="colleagues">
      <h2 id="colleagues">{m.colleagues}</h2>
      <ul>
        {list.slice(0, mostColleagues).map(({ name, phone, room }) => (
          <li>
            <a href={inDirectory(name)}>{name}</a> · <Phone number={phone} />
            {room === null ? null : ` · ${m.room({ room })}`}
          </li>
        ))}
      </ul>
      {list.length > mostColleagues ? (
        <p>
          <a href={inDirectory(typed)}>{m.moreColleagues}</a>
        </p>
      ) : null}
    </section>
  )
}
