import { accessSync, constants, existsSync, mkdirSync, readdirSync, statfsSync } from 'node:fs'
import { totalmem } from 'node:os'
import type { Config } from '#platform/config/config.ts'
import { fontFolders } from '#platform/pdf/fonts.ts'
import { projectRoot } from '#platform/pdf/project-root.ts'
import { findMasterKey, keyFileOf } from '#platform/secrets/master-key.ts'
import { bad, type Finding, fine, warn } from './finding.ts'

const gigabyte = 2 ** 30
const leastFree = 2 * gigabyte
const leastMemory = 2 * gigabyte

const inGigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1)} GB`

function folderFinding({ dataDir }: Config): Finding {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.R_OK | constants.W_OK)
    return fine(`The data folder ${dataDir} can be written.`)
  } catch {
    return bad(`The data folder ${dataDir} cannot be written by this user.`)
  }
}

function diskFinding({ dataDir }: Config): Finding {
  const { bavail, bsize } = statfsSync(existsSync(dataDir) ? dataDir : '.')
  const free = bavail * bsize
  return free < leastFree
    ? warn(`Only ${inGigabytes(free)} are free where the data is.`)
    : fine(`${inGigabytes(free)} are free where the data is.`)
}

function keyFinding(config: Config): Finding {
  const fresh = config.databaseUrl === undefined && !existsSync(config.dataDir)
  if (fresh) return fine('The key will be made at the first start.')
  const key = findMasterKey(config)
  if (!key.ok) return bad(`The master key: ${key.refusal.kind}. \`npm start\` says what to do.`)
  return config.key === undefined
    ? warn(`The master key is in ${keyFileOf(config.dataDir)}: keep a copy of it apart from the backups.`)
    : fine('The master key comes from RELIANCE_KEY.')
}

function fontsFinding(): Finding {
  try {
    return fine(`${fontFolders(projectRoot()).length} font faces for letters are there.`)
  } catch {
    return bad('The fonts for letters are missing. Run `npm ci` again.')
  }
}

function schemaFinding({ iso20022Schemas }: Config): Finding {
  if (iso20022Schemas === undefined)
    return warn('ISO20022_SCHEMAS is not set: payment files are counted and compared, not checked by schema.')
  if (!existsSync(iso20022Schemas))
    return bad(`The folder of ISO20022_SCHEMAS, ${iso20022Schemas}, is not there.`)
  const schemas = readdirSync(iso20022Schemas).filter(name => name.endsWith('.xsd'))
  return schemas.length === 0
    ? bad(`There is no .xsd file in ${iso20022Schemas}, the folder of ISO20022_SCHEMAS.`)
    : fine(`${schemas.length} schema(s) of bank messages are there.`)
}

const wayFindings = ({ smtp, sms }: Config): readonly Finding[] => [
  smtp === undefined
    ? warn('SMTP_URL and MAIL_FROM are not set: no mail leaves; persons are told by post or by a call.')
    : fine(`Mails leave by ${smtp.url.host}, from ${smtp.from}.`),
  sms === undefined
    ? warn('SMS_URL and SMS_BODY are not set: no text leaves; persons are told by post or by a call.')
    : fine(`Texts leave by ${sms.url.host}.`),
]

const memoryFinding = (): Finding =>
  totalmem() < leastMemory
    ? warn(`This machine has ${inGigabytes(totalmem())} of memory; the first start needs about 1 GB.`)
    : fine(`This machine has ${inGigabytes(totalmem())} of memory.`)

/** Looks at the machine: Node, memory, folder, disk, key, fonts, schemas. Opens no database. */
export const machineFindings = (config: Config): readonly Finding[] => [
  fine(`Node ${process.versions.node}.`),
  memoryFinding(),
  folderFinding(config),
  diskFinding(config),
  keyFinding(config),
  fontsFinding(),
  schemaFinding(config),
  ...wayFindings(config),
]
