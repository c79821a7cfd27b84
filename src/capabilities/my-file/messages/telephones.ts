import type { Language } from '#kernel/language.ts'
import { plural, type StaffLanguage } from '#platform/i18n/sentences.ts'
import { de } from './telephones.de.ts'
import { en } from './telephones.en.ts'
import { fr } from './telephones.fr.ts'
import { nl } from './telephones.nl.ts'

const catalogues = { fr, nl, de, en }

/** The sentences about telephones that open a file, in one language. */
export const telephoneSentences = (language: Language) => catalogues[language]

type Counted = { readonly count: number }

const staff = {
  fr: {
    title: 'Téléphones qui ouvrent le dossier',
    lead: 'La personne peut ouvrir son dossier avec son téléphone. Un téléphone perdu, ou dans d’autres mains ? Enlevez-les tous : son code marche toujours.',
    count: ({ count }: Counted) =>
      plural('fr', count, {
        one: `${count} téléphone ouvre ce dossier.`,
        other: `${count} téléphones ouvrent ce dossier.`,
      }),
    none: 'Aucun téléphone n’ouvre ce dossier.',
    remove: 'Enlever tous les téléphones',
    removed: 'Les téléphones sont enlevés, et les pages ouvertes sont fermées.',
  },
  nl: {
    title: 'Telefoons die het dossier openen',
    lead: 'De persoon kan het eigen dossier openen met een telefoon. Een telefoon kwijt, of in andere handen? Haal ze allemaal weg: de code werkt altijd.',
    count: ({ count }: Counted) =>
      plural('nl', count, {
        one: `${count} telefoon opent dit dossier.`,
        other: `${count} telefoons openen dit dossier.`,
      }),
    none: 'Geen telefoon opent dit dossier.',
    remove: 'Alle telefoons weghalen',
    removed: 'De telefoons zijn weggehaald, en de open pagina’s zijn gesloten.',
  },
} as const

/** The same for whoever helps at the counter. */
export const telephoneDeskSentences = (language: StaffLanguage) => staff[language]
