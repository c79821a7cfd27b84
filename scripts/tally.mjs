// Counts what vitest ran, and says it in one line that a script can add up.

/** Every way a run can go wrong counts as a failure: a test, a file that did not load, an error nobody caught. */
export function tally(modules, unhandled) {
  const tests = modules.flatMap(module => [...module.children.allTests()])
  const inState = state => tests.filter(test => test.result().state === state)
  const broken = modules.filter(module => !module.ok() && ![...module.children.allTests('failed')].length)
  return {
    passed: inState('passed').length,
    failed: inState('failed').length + inState('pending').length + broken.length + unhandled.length,
    skipped: inState('skipped'),
  }
}

/** The skipped tests, grouped by the reason given for them: silence would look like success. */
export function skippedLines(skipped) {
  const groups = Map.groupBy(skipped, test => test.result().note ?? 'no reason given')
  return [...groups].flatMap(([reason, tests]) => [
    `SKIPPED: ${tests.length} (${reason})`,
    ...tests.map(test => `  ${test.module.relativeModuleId} > ${test.fullName}`),
  ])
}

/** The closing line. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`
