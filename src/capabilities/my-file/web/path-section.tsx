import type { Usual, UsualByKind, Wait } from '#capabilities/parity/index.ts'
import type { RequestCard } from '#capabilities/requests/index.ts'
import type { Language } from '#kernel/language.ts'
import { type Step, Steps } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { pathSentences } from '../messages/path.ts'

const order = ['received', 'enquiry', 'proposed', 'decided', 'notified'] as const
const stepOfState: Readonly<Record<string, number>> = {
  received: 0,
  acknowledged: 0,
  enquiry: 1,
  proposed: 2,
  decided: 3,
  notified: 5,
  'in-execution': 5,
  closed: 5,
}

/** What one waits for until a step is there. */
const waitOf = {
  received: 'receipt',
  enquiry: 'word',
  proposed: 'report',
  decided: 'decision',
  notified: 'letter',
} as const satisfies Record<(typeof order)[number], Wait>

function usualWords(usual: Usual | undefined, language: Language): string {
  const m = pathSentences(language)
  return usual === undefined ? m.tooFew : m.usual(usual)
}

type Shown = {
  readonly request: Pick<RequestCard, 'state' | 'kind'>
  readonly usual: UsualByKind
  readonly language: Language
}

/** The path of a request, as steps done, now and later, those to come with what they usually take; nothing off the path. */
export function pathOf({ request, usual, language }: Shown): readonly Step[] {
  const at = stepOfState[request.state]
  if (at === undefined) return []
  const words = sentences(language).steps
  const known = usual[request.kind] ?? {}
  const stateOf = (index: number) => (index < at ? 'done' : index === at ? 'now' : 'later')
  return order.map((step, index) => {
    const state = index === 0 ? 'done' : stateOf(index)
    const note = state === 'done' ? undefined : usualWords(known[waitOf[step]], language)
    return { label: words[step], state, note }
  })
}

/** Where a request is on its way, and how long each step to come usually takes here. */
export const PathSection = (shown: Shown) => {
  const steps = pathOf(shown)
  if (steps.length === 0) return null
  const { path } = sentences(shown.language)
  const goesOn = steps.some(({ state }) => state !== 'done')
  return (
    <>
      <h3>{path}</h3>
      {goesOn ? <p>{pathSentences(shown.language).lead}</p> : null}
      <Steps label={path} steps={steps} />
    </>
  )
}
