import type { Child } from 'hono/jsx'
import { type Language, staffLanguage } from '#platform/i18n/sentences.ts'
import { PlainPage } from '../index.ts'
import { QuestionSample, StatusSample } from './citizen.tsx'
import { ComponentsSample } from './components.tsx'
import { FileSample } from './file.tsx'
import { galleryPath } from './frame.tsx'
import { ReceptionSample } from './reception.tsx'
import { TodaySample } from './today.tsx'

const ProblemSample = ({ language }: { language: Language }) => (
  <PlainPage
    language={language}
    title="Cette page n’existe pas"
    lead="L’adresse a peut-être changé. Rien n’est perdu."
  >
    <p>
      <a href={galleryPath}>Revenir au début</a>
    </p>
  </PlainPage>
)

const pages: Readonly<Record<string, (language: Language) => Child>> = {
  '': language => <ComponentsSample language={staffLanguage(language)} />,
  today: language => <TodaySample language={staffLanguage(language)} />,
  file: language => <FileSample language={staffLanguage(language)} />,
  reception: language => <ReceptionSample language={staffLanguage(language)} />,
  status: language => <StatusSample language={language} />,
  question: language => <QuestionSample language={language} answer="first" />,
  forgotten: language => <QuestionSample language={language} answer="forgotten" />,
  problem: language => <ProblemSample language={language} />,
}

/** The names of the gallery's pages, as they follow `/_ui/`; the first, empty, is the list of components. */
export const galleryNames: readonly string[] = Object.keys(pages)

/**
 * A page of the gallery, or nothing for a name it does not have.
 *
 * The samples are written in French; `language` turns the words that the components own.
 */
export const galleryPage = (language: Language, name = ''): Child | undefined => pages[name]?.(language)

export { galleryPath }
