import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './project.ts'

const versions = z.record(z.string(), z.string()).default({})
const manifestShape = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
})
const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().default(false),
      license: z.string().optional(),
      resolved: z.string().optional(),
    }),
  ),
})
const licenceShape = z.object({ license: z.string().optional() })

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** What `package-lock.json` says of every package, by its place in `node_modules`. */
export type Lock = z.infer<typeof lockShape>

/** The lockfile of the project. */
export const projectLock = () => lockShape.parse(readJson('package-lock.json'))

/** Names of the packages the project asks for itself, whatever for. */
export function directDependencies(): readonly string[] {
  const manifest = manifestShape.parse(readJson('package.json'))
  return Object.values(manifest).flatMap(names => Object.keys(names))
}

/** Licences under which a work may be given on with ours, without asking anything of those who use it. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Unlicense',
])

/** `MIT OR X` is allowed when one of both is; `MIT AND OFL-1.1` when both are. */
const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(each => allowed.has(each.trim())))

/** Packages that run in production under a licence that is not on the list: `name: licence`. */
export function strangeLicences(lock: Lock, licenceOf = installedLicence): readonly string[] {
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { license }]) => ({ path, licence: licenceOf(path) ?? license ?? 'none stated' }))
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ path, licence }) => `${path}: ${licence}`)
}

/** What the package itself says; the build for another platform is not installed, and the lockfile speaks for it. */
function installedLicence(path: string): string | undefined {
  const manifest = join(path, 'package.json')
  return existsSync(join(root, manifest)) ? licenceShape.parse(readJson(manifest)).license : undefined
}
