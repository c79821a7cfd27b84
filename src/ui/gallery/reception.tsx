import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, Card, EmptyState, Form, SummaryList, Table, Tag, TwoColumns } from '../index.ts'
import { galleryPath, StaffSample } from './frame.tsx'

const waiting = [
  {
    person: 'Kofi Mensah',
    since: '22 min',
    need: 'Rendez-vous de 10 h avec A. Peeters',
    kind: 'soon',
    state: 'Attend',
  },
  { person: 'Marie Dubois', since: '6 min', need: 'Déposer un papier', kind: 'quiet', state: 'Attend' },
  {
    person: 'Sans nom, manteau bleu',
    since: '2 min',
    need: 'Première demande',
    kind: 'know',
    state: 'Accueilli',
  },
] as const

const columns = [
  { key: 'person', label: 'Personne', role: 'head' },
  { key: 'since', label: 'Depuis', align: 'end' },
  { key: 'need', label: 'Besoin' },
  { key: 'state', label: 'État' },
  { key: 'call', label: 'Suite' },
] as const

const Waiting = () => (
  <Card title="Salle d’attente" count={waiting.length}>
    <Table
      caption="Qui attend, et depuis quand"
      captionShown="hidden"
      columns={columns}
      rows={waiting.map(({ person, since, need, kind, state }) => ({
        cells: {
          person,
          since,
          need,
          state: <Tag kind={kind} text={state} />,
          call: (
            <Form action="/reception/call" hidden={{ person }}>
              <Button kind="plain">
                Appeler<span class="hidden"> {person}</span>
              </Button>
            </Form>
          ),
        },
      }))}
    />
  </Card>
)

const Aside = () => (
  <>
    <Card title="Où en est le dossier ?">
      <SummaryList
        rows={[
          { key: 'Personne', value: 'Lina Vermeulen' },
          { key: 'État', value: 'Décidé. La lettre part au plus tard demain.' },
          { key: 'Responsable', value: 'Amina Peeters, présente jusqu’à 16 h' },
        ]}
      />
    </Card>
    <Card title="Présents">
      <EmptyState title="Personne au bureau 4." text="Le bureau est libre jusqu’à 14 h.">
        <a href="/reception/rooms">Réserver le bureau</a>
      </EmptyState>
    </Card>
  </>
)

/** The counter in the middle of the morning. */
export const ReceptionSample = ({ language }: { language: StaffLanguage }) => (
  <StaffSample
    language={language}
    at={`${galleryPath}/reception`}
    title="Accueil"
    messages={[{ kind: 'done', text: 'Papier de Marie Dubois reçu. Elle a son accusé de réception.' }]}
  >
    <p>
      <ButtonLink href="/reception/arrive" keys="a">
        Quelqu’un arrive
      </ButtonLink>
    </p>
    <TwoColumns aside={<Aside />}>
      <Waiting />
    </TwoColumns>
  </StaffSample>
)
