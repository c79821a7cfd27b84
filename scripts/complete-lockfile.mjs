// npm leaves the builds of other platforms out of the lockfile when a registry does not offer them
// yet, and `npm ci` then refuses that lockfile everywhere. This adds the missing optional entries.
// Run it after every `npm install`; `--check` only says whether something is missing.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const osNames = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const cpuNames = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64']

const missing = Object.entries(lock.packages).flatMap(([parent, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(
      ([name]) => !lock.packages[`${parent}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
    )
    .map(([name, version]) => ({ name, version, dev: entry.dev, license: entry.license })),
)

if (process.argv.includes('--check')) {
  for (const { name, version } of missing) console.error(`missing from the lockfile: ${name}@${version}`)
  process.exit(missing.length ? 1 : 0)
}

for (const { name, version, dev, license } of missing) {
  const words = name.split(/[-/]/)
  lock.packages[`node_modules/${name}`] = {
    version,
    cpu: cpuNames.filter(cpu => words.includes(cpu)),
    ...(dev ? { dev: true } : {}),
    ...(license ? { license } : {}),
    optional: true,
    os: osNames.filter(os => words.includes(os)),
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) =>
  a === '' ? -1 : b === '' ? 1 : a.localeCompare(b, 'en'),
)
lock.packages = Object.fromEntries(sorted)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} entries added`)
