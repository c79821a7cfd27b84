import {
  Banner,
  BarChart,
  ClockBadge,
  Details,
  EmptyState,
  type Kind,
  Pagination,
  SpanChart,
  StatusSentence,
  Steps,
  SummaryList,
  Table,
  Tabs,
  Tag,
  Timeline,
} from '../index.ts'
import { galleryPath } from './frame.tsx'

const kinds: readonly (readonly [Kind, string])[] = [
  ['done', 'Fait'],
  ['know', 'À savoir'],
  ['soon', 'Bientôt'],
  ['late', 'En retard'],
  ['quiet', 'Plus tard'],
]

const Tags = () => (
  <>
    <p class="button-row">
      {kinds.map(([kind, text]) => (
        <Tag kind={kind} text={text} />
      ))}
    </p>
    <p class="button-row">
      {kinds.map(([kind, text]) => (
        <ClockBadge kind={kind} word={text} date="18 décembre" on="2026-12-18" />
      ))}
    </p>
  </>
)

/** States: tags, clocks, banners, status, steps. */
export const StatesSection = () => (
  <section>
    <h2>États</h2>
    <Tags />
    <Banner kind="info" title="Les montants changent le 1er janvier." />
    <Banner kind="warn" title="Le bail manque.">
      <p>Demandé le 19 novembre.</p>
    </Banner>
    <Banner kind="late" title="Le délai est passé hier." />
    <Banner kind="done" title="La lettre est partie." />
    <StatusSentence sentence="Nous avons votre demande.">
      <p>Vous aurez une réponse au plus tard le 18 décembre.</p>
    </StatusSentence>
    <Steps
      label="Chemin"
      steps={[
        { label: 'Demande', state: 'done', date: '18 novembre' },
        { label: 'Enquête', state: 'now' },
        { label: 'Décision', state: 'later' },
      ]}
    />
  </section>
)

const Lists = () => (
  <>
    <Tabs
      label="Listes"
      items={[
        { label: 'Ouvertes', href: galleryPath, current: true, count: 4 },
        { label: 'Fermées', href: `${galleryPath}?state=closed` },
      ]}
    />
    <Table
      caption="Paiements du mois"
      sorting={{ address: `${galleryPath}?month=2026-11`, by: 'amount', direction: 'desc' }}
      columns={[
        { key: 'person', label: 'Personne', role: 'head', sortable: 'yes' },
        { key: 'amount', label: 'Montant', align: 'end', sortable: 'yes' },
        { key: 'state', label: 'État' },
      ]}
      rows={[
        { cells: { person: 'Lina Vermeulen', amount: '1 314,20 €', state: <Tag kind="done" text="Payé" /> } },
        {
          mark: 'now',
          cells: { person: 'Yusuf Kaya', amount: '876,13 €', state: <Tag kind="soon" text="Demain" /> },
        },
      ]}
    />
    <Pagination address={`${galleryPath}?month=2026-11&page=4`} page={4} pages={12} />
    <EmptyState title="Aucun papier." text="Demandez un papier, ou numérisez celui que la personne apporte.">
      <a href="/papers/new">Demander un papier</a>
    </EmptyState>
  </>
)

const Charts = () => (
  <>
    <BarChart
      caption="Demandes de la semaine, par porte d’entrée"
      heads={['Porte', 'Demandes']}
      bars={[
        { label: 'Guichet', value: 21, text: '21' },
        { label: 'Téléphone', value: 9, text: '9' },
        { label: 'Papier', value: 4, text: '4' },
        { label: 'Internet', value: 6, text: '6' },
        { label: 'Visite', value: 0, text: '0' },
      ]}
    />
    <SpanChart
      caption="Jours avant la décision, par porte d’entrée"
      heads={['Porte', 'Jours']}
      spans={[
        { label: 'Guichet', text: '21 (18 à 24)', span: { low: 18, value: 21, high: 24 } },
        { label: 'Papier', text: '27 (22 à 35)', span: { low: 22, value: 27, high: 35 } },
        { label: 'Visite', text: 'trop peu pour le dire', span: null },
      ]}
    />
  </>
)

/** Lists: tables, summaries, timelines, charts. */
export const ListsSection = () => (
  <section>
    <h2>Listes</h2>
    <Lists />
    <SummaryList
      rows={[
        { key: 'Adresse', value: 'rue de la Source 12', action: { label: 'Changer', href: '/address' } },
        { key: 'Téléphone', value: 'Pas de téléphone' },
      ]}
    />
    <Timeline
      entries={kinds.map(([kind, text]) => ({
        kind,
        when: '18 novembre',
        at: '2026-11-18',
        who: 'Accueil',
        what: text,
      }))}
    />
    <Charts />
    <Details summary="Comment ces chiffres sont comptés">
      <p>Une demande compte le jour où elle est reçue, quelle que soit la porte.</p>
    </Details>
  </section>
)
