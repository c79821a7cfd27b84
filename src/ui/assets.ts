/** File names of the built assets by their plain name: `{ 'citizen.css': 'citizen-1a2b3c4d.css' }`. */
export type AssetManifest = Readonly<Record<string, string>>

/** Where the built assets are served from. Their names carry their hash: they may be cached for ever. */
const assetFolder = '/assets/'

let current: AssetManifest = {}

/** Gives the pages the manifest that the build wrote; called once at start, and by tests. */
export function useAssets(manifest: AssetManifest): void {
  current = manifest
}

/**
 * The address of a built asset: `assetPath('citizen.css')` → `/assets/citizen-1a2b3c4d.css`.
 *
 * An asset the manifest does not know keeps its plain name, so that a page (an error page above all) is still
 * shown, unstyled, when the build is missing.
 */
export const assetPath = (name: string): string => `${assetFolder}${current[name] ?? name}`
