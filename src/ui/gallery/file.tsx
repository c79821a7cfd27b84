import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import {
  Banner,
  ButtonLink,
  Card,
  ClockBadge,
  PersonHeader,
  Phone,
  SummaryList,
  Tabs,
  Tag,
  Timeline,
  TwoColumns,
} from '../index.ts'
import { galleryPath, StaffSample } from './frame.tsx'

const Head = () => (
  <PersonHeader
    name="Yusuf Kaya"
    age={24}
    language="Parle turc et français"
    reach={
      <>
        SMS au <Phone number="0470 55 50 10" />
      </>
    }
    safeContact="Jamais de lettre à l’adresse de ses parents."
    pilot="Amina Peeters (ici jusqu’à 16 h)"
    state={<Tag kind="know" text="Enquête" />}
    next="Visite jeudi 26 novembre"
    clock={<ClockBadge kind="soon" word="12 jours" date="décider avant le 18 décembre" on="2026-12-18" />}
    action={<ButtonLink href="/files/1/report">Écrire le rapport</ButtonLink>}
  />
)

const tabs = [
  { label: 'Maintenant', href: `${galleryPath}/file`, current: true },
  { label: 'Ménage et ressources', href: '/files/1/household' },
  { label: 'Calcul', href: '/files/1/computation' },
  { label: 'Papiers', href: '/files/1/papers', count: 3 },
  { label: 'Lettres', href: '/files/1/letters' },
  { label: 'Argent', href: '/files/1/money' },
  { label: 'Fil du temps', href: '/files/1/timeline' },
  { label: 'Qui a regardé', href: '/files/1/access' },
]

const Now = () => (
  <>
    <Banner kind="warn" title="Il manque un papier : le bail.">
      <p>Demandé le 19 novembre, par SMS. Il peut aussi le montrer à la visite.</p>
    </Banner>
    <Card title="Ce qui compte maintenant" action={{ label: 'Corriger', href: '/files/1/facts' }}>
      <SummaryList
        rows={[
          { key: 'Demande', value: 'Revenu d’intégration, reçue au guichet le 18 novembre 2026' },
          { key: 'Ménage', value: 'Vit seul depuis le 1er octobre 2026' },
          { key: 'Ressources', value: 'Salaire d’étudiant, 412,50 € en octobre' },
          { key: 'Logement', value: 'Studio, loyer de 610,00 €' },
        ]}
      />
    </Card>
    <Card title="Droits pas encore demandés" count={2}>
      <SummaryList
        rows={[
          { key: 'Tarif social de l’énergie', value: <Tag kind="know" text="À vérifier" /> },
          { key: 'Intervention majorée', value: <Tag kind="quiet" text="Après la décision" /> },
        ]}
      />
    </Card>
  </>
)

const History = () => (
  <Card title="Fil du temps" action={{ label: 'Tout le fil', href: '/files/1/timeline' }}>
    <Timeline
      entries={[
        {
          when: 'Aujourd’hui, 9 h 12',
          at: '2026-11-23T08:12:00Z',
          who: 'Amina Peeters',
          what: 'Note ajoutée',
          detail: <p>Il préfère être vu le matin : il travaille l’après-midi.</p>,
        },
        {
          when: '20 novembre',
          at: '2026-11-20',
          who: 'Accueil',
          what: 'Carte de banque reçue',
          kind: 'done',
        },
        {
          when: '19 novembre',
          at: '2026-11-19',
          who: 'Amina Peeters',
          what: 'Bail demandé par SMS',
          kind: 'soon',
        },
        {
          when: '18 novembre',
          at: '2026-11-18',
          who: 'Accueil',
          what: 'Demande reçue au guichet, accusé de réception donné',
          kind: 'done',
        },
      ]}
    />
  </Card>
)

/** The file of an invented person. */
export const FileSample = ({ language }: { language: StaffLanguage }) => (
  <StaffSample language={language} at={`${galleryPath}/file`} title="Yusuf Kaya" header={<Head />}>
    <Tabs label="Dossier" items={tabs} />
    <TwoColumns aside={<History />} place="end">
      <Now />
    </TwoColumns>
  </StaffSample>
)
