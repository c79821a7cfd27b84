import { raw } from 'hono/html'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { Details, Phone } from '#ui/index.ts'
import {
  type Doors,
  type EntryText,
  linesOf,
  type Part,
  parts,
  type Source,
  type Way,
} from '../domain/entry.ts'
import { pictureOfPart, strokesOf } from '../domain/pictograms.ts'
import { sentences } from '../messages/index.ts'

/** A picture beside words: never instead of them. */
export const Pictogram = ({ name }: { name: string }) => (
  <svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">
    {raw(strokesOf(name))}
  </svg>
)

/** A line that begins with a telephone number and a colon: the number can be called. */
const numbered = /^(\d[\d ]{1,14}\d)\s?:\s*(.*)$/u

const Line = ({ line }: { line: string }) => {
  const [, number, words] = numbered.exec(line) ?? []
  if (number === undefined) return <p>{line}</p>
  return (
    <p>
      <Phone number={number} /> {words}
    </p>
  )
}

const Lines = ({ text }: { text: string }) => (
  <>
    {linesOf(text).map(line => (
      <Line line={line} />
    ))}
  </>
)

const Items = ({ text }: { text: string }) => (
  <ul class="items">
    {linesOf(text).map(line => (
      <li>{line}</li>
    ))}
  </ul>
)

type Reading = { readonly text: EntryText; readonly language: Language; readonly way: Way }

const PartTitle = ({ language, way, part }: Omit<Reading, 'text'> & { part: Part }) => (
  <h2 class={way === 'easy' ? 'pictured' : undefined}>
    {way === 'easy' ? <Pictogram name={pictureOfPart[part]} /> : null}
    {sentences(language).parts[part]}
  </h2>
)

const PartOf = ({ text, language, way, part }: Reading & { part: Part }) => {
  const lines = text.blocks[part]?.[way] ?? ''
  if (part !== 'bring') return <Lines text={lines} />
  return (
    <>
      <Items text={lines} />
      <p>{sentences(language).comeAnyway}</p>
    </>
  )
}

const writtenParts = ({ text, way }: Reading) => parts.filter(part => (text.blocks[part]?.[way] ?? '') !== '')

/** The parts of a text, in order, one way. */
export const TextParts = (reading: Reading) => (
  <>
    {writtenParts(reading).map(part => (
      <section>
        <PartTitle language={reading.language} way={reading.way} part={part} />
        <PartOf {...reading} part={part} />
      </section>
    ))}
  </>
)

/** The same without headings, for short entries that stand under their own. */
export const BareParts = (reading: Reading) => (
  <>
    {writtenParts(reading).map(part => (
      <PartOf {...reading} part={part} />
    ))}
  </>
)

/** An address as it stands on an envelope: a line for the name, one for the street, one for the town. */
const Envelope = ({ address }: { address: string }) => (
  <>
    {address.split(', ').map((line, at) => (
      <>
        {at === 0 ? null : <br />}
        {line}
      </>
    ))}
  </>
)

/** How one reaches a human for this: call, come, write. */
export const DoorList = ({
  doors,
  language,
  web,
}: {
  doors: Doors
  language: Language
  /** Asking here, beside the other doors and as good as they are. */
  web?: 'yes' | undefined
}) => {
  const m = sentences(language)
  return (
    <dl>
      <dt>{m.call}</dt>
      <dd>
        <Phone number={doors.phone} />
      </dd>
      <dt>{m.come}</dt>
      <dd>
        {doors.where}
        <br />
        {doors.hours}
      </dd>
      <dt>{m.write}</dt>
      <dd>
        <Envelope address={doors.post} />
      </dd>
      {web === undefined ? null : (
        <>
          <dt>{m.askHere}</dt>
          <dd>
            <a href={`/${language}/asking`}>{m.askHereLink}</a>
          </dd>
        </>
      )}
    </dl>
  )
}

/** The doors of an entry, under their heading. */
export const DoorCard = ({ doors, language }: { doors: Doors; language: Language }) => (
  <section class="doors" aria-labelledby="doors">
    <h2 id="doors">{sentences(language).doors}</h2>
    <DoorList doors={doors} language={language} web="yes" />
  </section>
)

type Sourced = {
  readonly sources: readonly Source[]
  readonly language: Language
  /** The language in which the centre names its sources. */
  readonly writtenIn: Language
}

/** Where the facts of law were read, and when. */
export const Sources = ({ sources, language, writtenIn }: Sourced) => {
  const m = sentences(language)
  if (sources.length === 0) return null
  return (
    <Details summary={m.sources}>
      <ul class="items">
        {sources.map(({ fact, source, readOn }) => (
          <li>
            <span lang={writtenIn}>{`${fact} : ${source}`}</span>{' '}
            {m.sourceRead({ date: formatIsoDate(readOn, language) })}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Lets the browser read the page aloud; shown by its script alone. */
export const ReadAloud = ({ language }: { language: Language }) => {
  const m = sentences(language)
  return (
    <button
      type="button"
      class="button button--secondary no-print"
      data-read-aloud
      data-stop={m.readStop}
      hidden
    >
      {m.readAloud}
    </button>
  )
}
