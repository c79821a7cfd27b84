import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr as committeeFr } from './committee.fr.ts'
import { nl as committeeNl } from './committee.nl.ts'
import { fr as decisionFr } from './decision.fr.ts'
import { nl as decisionNl } from './decision.nl.ts'
import { fr as notifyFr } from './notify.fr.ts'
import { nl as notifyNl } from './notify.nl.ts'

/** The sentences about meetings and agendas in one language. */
export const committeeSentences = (language: StaffLanguage) => (language === 'nl' ? committeeNl : committeeFr)

/** The sentences about one decision in one language. */
export const decisionSentences = (language: StaffLanguage) => (language === 'nl' ? decisionNl : decisionFr)

/** The sentences about notifying a decision in one language. */
export const notifySentences = (language: StaffLanguage) => (language === 'nl' ? notifyNl : notifyFr)
