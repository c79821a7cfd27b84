import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr as committeeFr } from './committee.fr.ts'
import { nl as committeeNl } from './committee.nl.ts'
import { fr as decisionFr } from './decision.fr.ts'
import { nl as decisionNl } from './decision.nl.ts'
import { fr as fullFr } from './full.fr.ts'
import { nl as fullNl } from './full.nl.ts'
import { fr as notifyFr } from './notify.fr.ts'
import { nl as notifyNl } from './notify.nl.ts'
import { fr as officeFr } from './office.fr.ts'
import { nl as officeNl } from './office.nl.ts'
import { fr as urgentFr } from './urgent.fr.ts'
import { nl as urgentNl } from './urgent.nl.ts'

/** The sentences about meetings and agendas in one language. */
export const committeeSentences = (language: StaffLanguage) => (language === 'nl' ? committeeNl : committeeFr)

/** The sentences about one decision in one language. */
export const decisionSentences = (language: StaffLanguage) => (language === 'nl' ? decisionNl : decisionFr)

/** The sentences about notifying a decision in one language. */
export const notifySentences = (language: StaffLanguage) => (language === 'nl' ? notifyNl : notifyFr)

/** The sentences of the committee in full in one language: members, rules, ties, votes, filling, groups. */
export const fullSentences = (language: StaffLanguage) => (language === 'nl' ? fullNl : fullFr)

/** The sentences of urgent aid in one language. */
export const urgentSentences = (language: StaffLanguage) => (language === 'nl' ? urgentNl : urgentFr)

/** The sentences of delegations, members and rules in one language. */
export const officeSentences = (language: StaffLanguage) => (language === 'nl' ? officeNl : officeFr)
