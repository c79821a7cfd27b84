import type { Child } from 'hono/jsx'
import { useWords } from '../words.tsx'
import { Shape } from './shape.tsx'

type PersonHeaderProps = {
  /** The page's main heading. */
  readonly name: string
  /** In whole years; left out when the birth date is not known. */
  readonly age?: number | undefined
  /** The language they speak with us, as a word. */
  readonly language: string
  /** How to reach them: channel and number. */
  readonly reach: Child
  /** What to mind when writing or calling, in one sentence. */
  readonly safeContact?: string | undefined
  /** The named human and where they are: “A. Peeters (here until 16:00)”. */
  readonly pilot: string
  readonly state: Child
  readonly next: string
  /** The nearest deadline, usually a `ClockBadge`. */
  readonly clock: Child
  /** The one action of the page, usually a `ButtonLink`. */
  readonly action?: Child
}

const Fact = ({ name, children }: { name: string; children: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const SafeContact = ({ text }: { text: string }) => {
  const words = useWords()
  return (
    <p class="person__care">
      <Shape kind="soon" />
      <span>
        <strong>{words.safeContact}</strong> {text}
      </span>
    </p>
  )
}

/** The head of a file: who, how to reach them, who is their pilot, what is next, by when, and one action. */
export const PersonHeader = (props: PersonHeaderProps) => {
  const words = useWords()
  const age = props.age === undefined ? '' : `${words.years({ count: props.age })} · `
  return (
    <div class="person">
      <div class="person__who">
        <h1 class="title">{props.name}</h1>
        <p>
          {age}
          {props.language} · {props.reach}
        </p>
        {props.safeContact ? <SafeContact text={props.safeContact} /> : null}
      </div>
      <dl class="person__facts">
        <Fact name={words.pilot}>{props.pilot}</Fact>
        <Fact name={words.state}>{props.state}</Fact>
        <Fact name={words.nextStep}>{props.next}</Fact>
        <Fact name={words.deadline}>{props.clock}</Fact>
      </dl>
      {props.action ? <div class="person__action">{props.action}</div> : null}
    </div>
  )
}
