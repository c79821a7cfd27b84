import type { Child } from 'hono/jsx'
import { useWords } from '../words.tsx'
import { type Kind, Shape } from './shape.tsx'

/** Where a request stands, in sentences and not in a label: the first one large, the rest below. */
export const StatusSentence = ({ sentence, children }: { sentence: string; children?: Child }) => (
  <div class="status">
    <p class="status__first">{sentence}</p>
    {children}
  </div>
)

/** One stretch of the way. `date` as people read it. */
export type Step = {
  readonly label: string
  readonly state: 'done' | 'now' | 'later'
  readonly date?: string | undefined
  /** A sentence below: what it takes, what to bring. */
  readonly note?: string | undefined
}

const shapes: Readonly<Record<Step['state'], Kind>> = { done: 'done', now: 'soon', later: 'quiet' }

const StepLine = ({ label, state, date, note }: Step) => {
  const words = useWords()
  const said = { done: words.stepDone, now: words.stepNow, later: words.stepLater }[state]
  return (
    <li class={`steps__step steps__step--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <Shape kind={shapes[state]} />
      <span class="steps__label">{label}</span>
      <span class="steps__said">{date ? `${said} · ${date}` : said}</span>
      {note ? <span class="steps__said">{note}</span> : null}
    </li>
  )
}

/** The way of a request: what is done, what is happening now, what comes later. */
export const Steps = ({ label, steps }: { label: string; steps: readonly Step[] }) => (
  <ol class="steps" aria-label={label}>
    {steps.map(step => (
      <StepLine {...step} />
    ))}
  </ol>
)
