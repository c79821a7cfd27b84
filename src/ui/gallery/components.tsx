import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { FormsSection } from './forms-section.tsx'
import { galleryPath, StaffSample } from './frame.tsx'
import { ListsSection, StatesSection } from './show-sections.tsx'

const samples = [
  ['today', 'Aujourd’hui'],
  ['file', 'Le dossier'],
  ['reception', 'L’accueil'],
  ['status', 'Votre demande (personne)'],
  ['question', 'Une question (personne)'],
  ['forgotten', 'Une question mal remplie (personne)'],
  ['problem', 'Une erreur'],
] as const

const Samples = () => (
  <section class="prose">
    <h2>Pages</h2>
    <ul>
      {samples.map(([name, label]) => (
        <li>
          <a href={`${galleryPath}/${name}`}>{label}</a>
        </li>
      ))}
    </ul>
  </section>
)

/** Every component in every state, on one page. */
export const ComponentsSample = ({ language }: { language: StaffLanguage }) => (
  <StaffSample
    language={language}
    at={galleryPath}
    title="Composants"
    lead="Chaque composant, dans chacun de ses états."
    messages={[
      { kind: 'done', text: 'C’est enregistré.' },
      { kind: 'late', text: 'Quelqu’un a changé cette page avant vous. Les deux versions sont ci-dessous.' },
    ]}
    errors={[
      { field: 'year', text: 'Écrivez l’année avec quatre chiffres, par exemple 1987.' },
      { text: 'Choisissez au moins une personne.' },
    ]}
  >
    <Samples />
    <StatesSection />
    <ListsSection />
    <FormsSection />
  </StaffSample>
)
