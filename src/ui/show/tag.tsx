import { type Kind, Shape } from './shape.tsx'

/** A state in a word, with its shape. `text` is never empty: a colour says nothing. */
export const Tag = ({ kind, text }: { kind: Kind; text: string }) => (
  <span class={`tag tag--${kind}`}>
    <Shape kind={kind} />
    {text}
  </span>
)

type ClockProps = {
  readonly kind: Kind
  /** How the time stands: “Late”, “Soon”, “12 days”. */
  readonly word: string
  /** The date as people read it. */
  readonly date: string
  /** The date as `YYYY-MM-DD`, for machines. */
  readonly on?: string | undefined
}

/** A legal deadline: its shape, its word and its date. */
export const ClockBadge = ({ kind, word, date, on }: ClockProps) => (
  <span class={`clock clock--${kind}`}>
    <Shape kind={kind} />
    <span>
      <strong>{word}</strong> <time datetime={on}>{date}</time>
    </span>
  </span>
)
