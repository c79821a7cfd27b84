/** Types of build.mjs, for the tests that call it. */
export function buildAssets(options: { outDir: string }): Promise<Readonly<Record<string, string>>>
export function buildServer(options: { outDir: string }): Promise<void>
