import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { directionRules } from './direction-rules.ts'
import { root } from './project.ts'

/** Which files were read, and each breach as `rule: from → to`. */
export type Cruise = { readonly modules: readonly string[]; readonly breaches: readonly string[] }

/** Follows every import under `src` of a tree and holds it against the rules of direction. */
export async function cruiseTree(tree: string): Promise<Cruise> {
  const { output } = await cruise(['src'], {
    baseDir: tree,
    validate: true,
    ruleSet: { forbidden: [...directionRules] },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  })
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered a text: ${output}`)
  return {
    modules: output.modules.map(module => module.source).filter(source => source.startsWith('src/')),
    breaches: breachesOf(output),
  }
}

const breachesOf = (output: ICruiseResult) =>
  output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()

/** The real tree is cruised once a test file. */
export const cruiseProject = () => cruiseTree(root)
