import { paperTitle } from '#capabilities/documents/index.ts'
import type { Language } from '#kernel/language.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { type FileRecord, recordFormat } from '../domain/record.ts'
import type { Everything } from '../queries/everything.ts'
import { clockIn } from './clock-in.ts'
import { letterPath, paperPath } from './files.ts'

/** When, where and in which language a record is made. */
export type Making = {
  readonly tenant: Tenant
  readonly now: Temporal.Instant
  readonly language: Language
}

const iso = (at: Temporal.Instant | null): string | null => at?.toString() ?? null

const personIn = ({ person, former }: Everything): FileRecord['person'] => ({
  familyName: person.familyName,
  givenName: person.givenName,
  birthDate: person.birthDate,
  nationalNumber: person.nationalNumber,
  address: [...person.addressLines],
  phone: person.phone,
  email: person.email,
  spokenLanguage: person.otherLanguage,
  formerly: former.map(({ name, until, details }) => ({ name, until, details: [...details] })),
})

const choicesIn = ({ person }: Everything): FileRecord['choices'] => ({
  contactChannel: person.contactChannel,
  language: person.language,
  easyRead: person.easyRead,
  needsInterpreter: person.needsInterpreter,
  interpreterLanguage: person.interpreterLanguage,
  sharedPhone: person.sharedPhone,
  sharedMail: person.sharedMail,
  safeContactNote: person.safeContactNote,
  noOnlineView: person.noOnlineView,
})

const requestsIn = ({ requests }: Everything, language: Language): FileRecord['requests'] =>
  requests.map(request => ({
    number: request.number,
    kind: request.kind,
    channel: request.channel,
    wording: request.wording,
    urgent: request.urgent,
    urgencyReason: request.urgencyReason,
    requestedOn: request.requestedOn,
    state: request.state,
    endedOn: request.endedOn,
    endReason: request.endReason,
    pilot: { name: request.pilot.name, phone: request.pilot.phone },
    clocks: request.clocks.map(clock => clockIn(clock, language)),
  }))

function factsIn({ facts, notes }: Everything): FileRecord['facts'] {
  const { members = [], resources = [], situation = null } = facts ?? {}
  const names = new Map(members.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]))
  return {
    notes: notes.map(({ body, notedOn, source }) => ({ words: body, notedOn, source })),
    household: members.map(member => ({
      relation: member.relation,
      familyName: member.familyName,
      givenName: member.givenName,
      birthDate: member.birthDate,
      dependent: member.dependent,
      livesHereFrom: member.livesHereFrom,
      livesHereUntil: member.livesHereUntil,
      ...{ source: member.source, seenOn: member.seenOn },
    })),
    resources: resources.map(
      ({ memberId, kind, amountCents, per, details, fromOn, untilOn, source, seenOn }) => ({
        ...{ kind, of: names.get(memberId ?? '') ?? null, amountCents, per, details: { ...details } },
        ...{ fromOn, untilOn, source, seenOn },
      }),
    ),
    situation: situation && {
      category: situation.category,
      homelessWithProject: situation.homelessWithProject,
      sharedCustody: situation.sharedCustody,
      conditions: { ...situation.conditions },
      ...{ source: situation.source, seenOn: situation.seenOn },
    },
  }
}

function papersIn({ asked, papers, file }: Everything, language: Language) {
  return {
    papersAsked: asked.map(({ kind, words, why, askedAt, untilOn, state, withoutWords, reply }) => ({
      ...{ kind, words, why, askedAt: askedAt.toString(), untilOn, state, without: withoutWords, reply },
    })),
    papers: papers.map(paper => ({
      name: paperTitle(paper, language),
      form: paper.form,
      channel: paper.channel,
      receivedAt: paper.receivedAt.toString(),
      state: paper.state,
      mediaType: paper.mediaType,
      file: paperPath(paper, language)?.path ?? null,
    })),
    letters: file.letters.map(letter => ({
      ...{ kind: letter.kind, on: letter.on, language: letter.language },
      file: letterPath(letter, language).path,
    })),
    decisions: file.decisions.map(({ outcome, decidedOn, amountCents, per, fromOn }) => ({
      ...{ outcome, decidedOn, amountCents, per, fromOn },
    })),
  }
}

function moneyIn({ payments }: Everything): Pick<FileRecord, 'payments' | 'overpayments'> {
  const explained = ({ key, args }: { key: string; args: Readonly<Record<string, string | number>> }) => ({
    key,
    args: { ...args },
  })
  return {
    payments: payments.items.map(({ id: _, requestId: __, explanation, shares, ...item }) => ({
      ...item,
      explanation: explained(explanation),
      shares: shares.map(share => ({ ...share })),
    })),
    overpayments: payments.overpayments.map(({ explanation, ...rest }) => ({
      ...rest,
      explanation: explained(explanation),
    })),
  }
}

/** By role and service, as the person reads it on their page: workers are not named. */
function looksIn(
  { looks, openings }: Everything,
  language: Language,
): Pick<FileRecord, 'looks' | 'openings'> {
  return {
    looks: looks.map(({ actorKind, role, serviceName, purpose, events }) => ({
      who: actorKind === 'person' || actorKind === 'worker' ? actorKind : 'system',
      role,
      service: serviceName?.[language] ?? null,
      purpose,
      events: events.map(({ at, kind, action }) => ({ at: at.toString(), kind, action })),
    })),
    openings: openings.map(({ openedAt, reason }) => ({ openedAt: openedAt.toString(), reason })),
  }
}

function wordsIn({ said, told, copies }: Everything): Pick<FileRecord, 'said' | 'told' | 'copies'> {
  return {
    said: said.map(voice => ({
      ...{ number: voice.number, kind: voice.kind, topic: voice.topic, words: voice.words },
      ...{ detail: { ...voice.detail }, channel: voice.channel, saidAt: voice.saidAt.toString() },
      ...{
        dueOn: voice.dueOn,
        outcome: voice.outcome,
        answer: voice.answer,
        answeredAt: iso(voice.answeredAt),
      },
    })),
    told: told.map(({ reason, createdAt, attempts }) => ({
      ...{ reason, createdAt: createdAt.toString() },
      attempts: attempts.map(({ way, state, settledAt, queuedAt }) => ({
        ...{ way, state, at: (settledAt ?? queuedAt).toString() },
      })),
    })),
    copies: copies.map(({ number, channel, identity, language, givenAt }) => ({
      ...{ number, channel, identity, language, givenAt: givenAt.toString() },
    })),
  }
}

const openersIn = ({ telephones, identities }: Everything): FileRecord['openers'] => ({
  telephones: telephones.map(({ name, addedAt, usedAt }) => ({
    ...{ name, addedAt: addedAt.toString(), usedAt: iso(usedAt) },
  })),
  identities: identities.map(({ provider, firstAt, lastAt }) => ({
    ...{ provider, firstAt: firstAt.toString(), lastAt: lastAt.toString() },
  })),
})

/** Everything as a program reads it. Its shape, with what each part means, is `record` in the domain. */
export function recordOf(all: Everything, { tenant, now, language }: Making): FileRecord {
  const address = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return {
    format: recordFormat.name,
    version: recordFormat.version,
    madeAt: now.toString(),
    centre: { name: tenant.name[language], address, phone: tenant.phone },
    person: personIn(all),
    choices: choicesIn(all),
    requests: requestsIn(all, language),
    facts: factsIn(all),
    ...papersIn(all, language),
    ...moneyIn(all),
    ...looksIn(all, language),
    ...wordsIn(all),
    openers: openersIn(all),
  }
}
