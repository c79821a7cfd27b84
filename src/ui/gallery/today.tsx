import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card, ClockBadge, type Kind, SummaryList, Table, TwoColumns } from '../index.ts'
import { galleryPath, StaffSample } from './frame.tsx'

type Task = { kind: Kind; word: string; date: string; on: string; person: string; what: string; why: string }

const tasks: readonly Task[] = [
  {
    kind: 'late',
    word: 'En retard',
    date: 'hier',
    on: '2026-11-22',
    person: 'Lina Vermeulen',
    what: 'Notifier la décision',
    why: 'Décidée le 12 novembre : 8 jours pour la lettre',
  },
  {
    kind: 'soon',
    word: 'Bientôt',
    date: 'jeudi 26 novembre',
    on: '2026-11-26',
    person: 'Yusuf Kaya',
    what: 'Terminer le rapport',
    why: 'Comité du 3 décembre',
  },
  {
    kind: 'quiet',
    word: '10 jours',
    date: '3 décembre',
    on: '2026-12-03',
    person: 'Rosa Martins',
    what: 'Lire le bail arrivé',
    why: 'Papier reçu par la poste ce matin',
  },
  {
    kind: 'quiet',
    word: '25 jours',
    date: '18 décembre',
    on: '2026-12-18',
    person: 'Jean-Pierre Lambrechts-Vandenbroucke',
    what: 'Préparer la visite',
    why: 'Demande du 18 novembre',
  },
]

const columns = [
  { key: 'due', label: 'Pour le', sortable: 'yes' },
  { key: 'person', label: 'Personne', role: 'head', sortable: 'yes' },
  { key: 'what', label: 'À faire' },
  { key: 'why', label: 'Pourquoi' },
] as const

const MyWork = () => (
  <Card title="Mon travail" count={tasks.length} action={{ label: 'Tout voir', href: '/work' }}>
    <Table
      caption="Ce que j’ai à faire, le plus urgent d’abord"
      captionShown="hidden"
      columns={columns}
      sorting={{ address: `${galleryPath}/today?team=jeunes`, by: 'due', direction: 'asc' }}
      rows={tasks.map(task => ({
        cells: {
          due: <ClockBadge kind={task.kind} word={task.word} date={task.date} on={task.on} />,
          person: <a href={`${galleryPath}/file`}>{task.person}</a>,
          what: task.what,
          why: task.why,
        },
      }))}
    />
  </Card>
)

const Aside = () => (
  <>
    <Card title="M’attendent" count={2}>
      <SummaryList
        rows={[
          { key: '10 h 00', value: <a href={`${galleryPath}/file`}>Kofi Mensah</a> },
          { key: '10 h 40', value: <a href={`${galleryPath}/file`}>Marie Dubois</a> },
        ]}
      />
    </Card>
    <Card title="Relais proposés" count={1} action={{ label: 'Répondre', href: '/hand-offs' }}>
      <p>Sofia Claes vous propose le dossier de Nora Haddad. Elle reste responsable jusqu’à votre réponse.</p>
    </Card>
  </>
)

/** The Today page as a caseworker finds it in the morning. */
export const TodaySample = ({ language }: { language: StaffLanguage }) => (
  <StaffSample
    language={language}
    at={`${galleryPath}/today`}
    title="Aujourd’hui"
    lead="Lundi 23 novembre 2026"
  >
    <TwoColumns aside={<Aside />}>
      <MyWork />
    </TwoColumns>
  </StaffSample>
)
