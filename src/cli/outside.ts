import { join } from 'node:path'
import { projectRoot } from '#platform/pdf/project-root.ts'
import type { Outside } from '../compose.ts'
import type { Parts } from './open-parts.ts'

/** Joins the parts to the configuration and to the built styles and scripts. */
export const outsideOf = ({ config, engine, tools, jobs }: Parts): Outside => ({
  engine,
  tools,
  jobs,
  assetFolder: join(projectRoot(), 'dist', 'assets'),
  publicUrl: config.publicUrl,
  development: config.development,
  metricsToken: config.metricsToken,
  ways: { smtp: config.smtp, sms: config.sms, providers: config.providers },
})
