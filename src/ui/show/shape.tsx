/** How a state stands: done, good to know, soon, late, or nothing to do. */
export type Kind = 'done' | 'know' | 'soon' | 'late' | 'quiet'

const outlines: Readonly<Record<Kind, string>> = {
  done: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0M3.4 8.3l3.2 3.3 6-6.2-1.5-1.4-4.5 4.7-1.8-1.8z',
  know: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0M7 3v2.2h2V3zM7 6.8V13h2V6.8z',
  soon: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0m0 2a6 6 0 1 0 0 12z',
  late: 'M8 0l8 8-8 8-8-8zM7 3.6v5.2h2V3.6zM7 10v2h2v-2z',
  quiet: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8',
}

/** A form for each kind, so that colour is never alone: tick, i, half disc, lozenge, ring. Always beside a word. */
export const Shape = ({ kind }: { kind: Kind }) => (
  <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path fill="currentColor" fill-rule="evenodd" d={outlines[kind]} />
  </svg>
)
