import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import { SummaryList } from '#ui/index.ts'
import type { KeptPath } from '../compose/files.ts'
import type { Making } from '../compose/record.ts'
import { takeSentences } from '../messages/take-along.ts'
import type { Part, PartLine } from './parts/part.ts'

/** Where a kept file opens from here; undefined: it is named and does not open. */
export type HrefOf = (file: KeptPath) => string | undefined

export type TakeAlong = {
  readonly parts: readonly Part[]
  readonly making: Making
  readonly href: HrefOf
  /** What is said of what is not in it. */
  readonly reader: 'person' | 'desk'
}

const nameOf = ({ path }: KeptPath): string => path.split('/').at(-1) ?? path

const Kept = ({ file, href }: { file: KeptPath; href: HrefOf }) => {
  const at = href(file)
  return <div>{at === undefined ? nameOf(file) : <a href={at}>{nameOf(file)}</a>}</div>
}

const Value = ({ line: { lines, file }, href }: { line: PartLine; href: HrefOf }) => (
  <>
    {lines.map(text => (
      <div>{text}</div>
    ))}
    {file === undefined ? null : <Kept file={file} href={href} />}
  </>
)

const Section = ({ part: { key, title, lines }, none, href }: { part: Part; none: string; href: HrefOf }) => (
  <section aria-labelledby={`part-${key}`}>
    <h2 id={`part-${key}`}>{title}</h2>
    {lines.length === 0 ? (
      <p>{none}</p>
    ) : (
      <SummaryList
        rows={lines.map(line => ({ key: line.label, value: <Value line={line} href={href} /> }))}
      />
    )}
  </section>
)

/** Who made it and when, everything section by section, and what is not in it: the same on screen, on paper and in the ZIP. */
export const TakeAlongView = ({ parts, making: { tenant, now, language }, href, reader }: TakeAlong) => {
  const m = takeSentences(language)
  const date = formatLongDate(brusselsDate(now), language)
  return (
    <>
      <p>{m.made({ centre: tenant.name[language], date, time: formatTime(now, language) })}</p>
      {parts.map(part => (
        <Section part={part} none={m.none} href={href} />
      ))}
      <section aria-labelledby="part-not">
        <h2 id="part-not">{m.notHereTitle}</h2>
        <p>{m.notHere}</p>
        {reader === 'desk' ? <p>{m.apart}</p> : null}
        <p>{m.notHereAsk({ phone: tenant.phone })}</p>
        <p>{m.right}</p>
      </section>
    </>
  )
}
