// Generated from the migrated schema: `npm run schema`. Do not edit.
import type { ColumnType, Generated as Defaulted } from 'kysely'

type Instant = Temporal.Instant
/** Read as parsed JSON, written as JSON text (pg would turn a bare array into a PostgreSQL array). */
type Json = ColumnType<unknown, string, string>
type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : Defaulted<T>

/** Every table and its columns. */
export type Schema = {
  absence: {
    tenant_id: string
    id: string
    worker_id: string
    kind: string
    from_on: string
    until_on: string | null
    returned_on: string | null
    recorded_by: string | null
    recorded_at: Instant
    version: Generated<number>
  }
  absence_appointment: {
    tenant_id: string
    id: string
    absence_id: string
    encounter_id: string
    dossier_id: string
    substitute_id: string
    told_by: string
    document_id: string | null
    decided_by: string
    decided_at: Instant
  }
  agenda_item: {
    tenant_id: string
    id: string
    meeting_id: string
    request_id: string
    report_id: string
    position: number
    added_by: string
    added_at: Instant
    removed_at: Instant | null
    removed_by: string | null
    removed_reason: string | null
    nature: Generated<string>
    corrects_decision_id: string | null
    correction_reason: string | null
  }
  agenda_recusal: {
    tenant_id: string
    id: string
    agenda_item_id: string
    worker_id: string
    tie: string
    declared_by: string
    declared_at: Instant
    withdrawn_at: Instant | null
    withdrawn_by: string | null
  }
  arrival: {
    tenant_id: string
    id: string
    version: Generated<number>
    day: string
    number: number
    person_id: string | null
    called_as: string | null
    need: string
    words: string | null
    priority: number
    reason: string | null
    worker_id: string | null
    service_id: string | null
    encounter_id: string | null
    arrived_at: Instant
    registered_by: string
    state: Generated<string>
    word_at: Instant | null
    word_by: string | null
    flagged_at: Instant | null
    called_at: Instant | null
    called_by: string | null
    called_how: string | null
    place: string | null
    taken_at: Instant | null
    ended_at: Instant | null
    ended_by: string | null
    ended_how: string | null
    agreed: string | null
  }
  arrival_day: {
    tenant_id: string
    day: string
    last: number
  }
  ask: {
    tenant_id: string
    request_id: string
    door: string
    urgencies: readonly string[]
    reach_missing: boolean
    household: number | null
    note: string | null
    asked_on: string
    late_reason: string | null
    partner: Json | null
    created_at: Instant
    created_by: string
  }
  ask_callback: {
    tenant_id: string
    id: string
    draft_id: string
    name: string | null
    phone: string
    moment: string | null
    language: string
    asked_at: Instant
    done_at: Instant | null
    done_by: string | null
    outcome: string | null
  }
  ask_double: {
    tenant_id: string
    request_id: string
    person_id: string
    taken: string | null
    raised_at: Instant
    version: Generated<number>
    answer: string | null
    known_id: string | null
    answered_by: string | null
    answered_at: Instant | null
  }
  ask_draft: {
    tenant_id: string
    id: string
    code_hash: Buffer
    session_hash: Buffer | null
    session_until: Instant | null
    sees: boolean
    language: string
    sealed: Buffer | null
    version: Generated<number>
    started_at: Instant
    saved_at: Instant
    kept_until: string
    request_id: string | null
    document_id: string | null
    sent_at: Instant | null
  }
  ask_flood: {
    tenant_id: string
    from_hash: Buffer
    hour: Instant
    count: number
  }
  ask_left: {
    tenant_id: string
    month: string
    count: number
  }
  assignment_rule: {
    tenant_id: string
    version: number
    rules: Json
    changed_by: string
    changed_at: Instant
  }
  attestation: {
    tenant_id: string
    id: string
    number: string
    kind: string
    person_id: string
    dossier_id: string
    language: string
    code_hash: Buffer
    fields: readonly string[]
    facts: Json
    issued_on: string
    expires_on: string
    issued_by: string | null
    document_id: string
    revoked_at: Instant | null
    revoked_by: string | null
  }
  attestation_miss: {
    tenant_id: string
    hour: Instant
    misses: number
  }
  backup_log: {
    id: string
    backup_id: string | null
    began_at: Instant
    seconds: number
    outcome: string
    trouble: string | null
    row_count: number | null
    file_count: number | null
    bytes: number | null
  }
  bank_answer: {
    tenant_id: string
    id: string
    file_id: string
    content_hash: string
    message_id: string
    status: string | null
    reason_code: string | null
    reason_text: string | null
    item_count: number
    rejected_count: number
    schema_check: string
    imported_by: string
    imported_at: Instant
  }
  bank_answer_item: {
    tenant_id: string
    id: string
    answer_id: string
    end_to_end_id: string | null
    payment_id: string | null
    reason_code: string | null
    reason_text: string | null
    outcome: string
    trouble: string | null
  }
  bank_file: {
    tenant_id: string
    id: string
    run_id: string
    part: number
    message_id: string
    content_hash: string
    bytes: number
    item_count: number
    total_cents: number
    schema_check: string
    written_by: string
    written_at: Instant
  }
  bank_statement: {
    tenant_id: string
    id: string
    content_hash: string
    statement_id: string
    iban: string
    opening_cents: number
    opening_on: string
    closing_cents: number
    closing_on: string
    entries_cents: number
    entry_count: number
    schema_check: string
    imported_by: string
    imported_at: Instant
  }
  break_glass: {
    tenant_id: string
    id: string
    worker_id: string
    dossier_id: string
    reason: string
    opened_at: Instant
    until_at: Instant
    reviewed_by: string | null
    reviewed_at: Instant | null
    verdict: string | null
    remark: string | null
  }
  citizen_code: {
    tenant_id: string
    person_id: string
    code_hash: Buffer
    pin_hash: string | null
    ask_pin: Generated<boolean>
    created_at: Instant
    created_by: string
  }
  clock: {
    tenant_id: string
    id: string
    request_id: string
    kind: string
    starts_on: string
    due_on: string
    warn_on: string
    stopped_on: string | null
    breached_at: Instant | null
    article: string
    rule_version: string
    suspended_days: Generated<number>
  }
  clock_standstill: {
    tenant_id: string | null
    id: string | null
    clock_id: string | null
    ground_id: string | null
    from_on: string | null
    until_on: string | null
    days: number | null
    reason: string | null
    words: Json | null
    article: string | null
    who: string | null
  }
  clock_suspension: {
    tenant_id: string
    id: string
    clock_id: string
    ground_id: string
    from_on: string
    until_on: string
    reason: string
    suspended_by: string
    suspended_at: Instant
    ended_on: string | null
    ended_by: string | null
    ended_at: Instant | null
    days: number | null
  }
  colleague_ask: {
    tenant_id: string
    id: string
    request_id: string
    from_id: string
    to_worker_id: string | null
    to_service_id: string | null
    asked_at: Instant
    question: string
    answer_by: string
    state: Generated<string>
    answer: string | null
    closed_at: Instant | null
    closed_by: string | null
    escalated_at: Instant | null
  }
  committee_rule: {
    tenant_id: string
    id: string
    from_on: string
    quorum: string
    tie_rule: string
    vote_form: string
    source: string
    recorded_by: string
    recorded_at: Instant
  }
  committee_term: {
    tenant_id: string
    id: string
    version: Generated<number>
    worker_id: string
    role: string
    from_on: string
    until_on: string | null
    recorded_by: string
    recorded_at: Instant
    stands_in_for: string | null
  }
  comparison: {
    tenant_id: string
    id: string
    dossier_id: string
    request_id: string
    assessed_on: string
    known_on: string
    supposed: Json
    case_file: Json
    before_answer: Json
    after_answer: Json
    kept_by: string
    kept_at: Instant
  }
  computation: {
    tenant_id: string
    id: string
    dossier_id: string
    request_id: string
    rule_set: string
    assessed_on: string
    case_file: Json
    answer: Json
    refused: string | null
    category: number | null
    monthly_cents: number | null
    known_on: string
    computed_by: string
    computed_at: Instant
  }
  counter_receipt: {
    tenant_id: string
    payment_id: string
    signed_by: string
    handed_by: string
    handed_at: Instant
  }
  decision: {
    tenant_id: string
    id: string
    version: Generated<number>
    number: string
    request_id: string
    dossier_id: string
    agenda_item_id: string | null
    meeting_id: string | null
    outcome: string
    computation_id: string | null
    amount_cents: number | null
    per: string | null
    from_on: string | null
    until_on: string | null
    motives_fact: string
    motives_law: string
    missing: string | null
    decided_on: string
    recorded_by: string
    recorded_at: Instant
    published_at: Instant | null
    superseded_by: string | null
    paid_every: string | null
    paid_how: string | null
    amend_motive: string | null
    unmet_condition: string | null
    authority: Generated<string>
    report_id: string | null
    delegation_id: string | null
    supersedes_id: string | null
    fact_kind: string | null
    fact_id: string | null
    fact_text: string | null
    fact_source: string | null
    fact_on: string | null
    vote_how: Generated<string>
    vote_for: number | null
    vote_against: number | null
    vote_abstain: number | null
    casting_vote: Generated<boolean>
  }
  decision_vote: {
    tenant_id: string
    decision_id: string
    worker_id: string
    vote: string
  }
  delegation: {
    tenant_id: string
    id: string
    version: Generated<number>
    worker_id: string
    kinds: readonly string[]
    per_decision_cents: number
    per_month_cents: number
    from_on: string
    until_on: string
    source: string
    recorded_by: string
    recorded_at: Instant
    revoked_at: Instant | null
    revoked_by: string | null
  }
  document: {
    tenant_id: string
    id: string
    dossier_id: string | null
    request_id: string | null
    decision_id: string | null
    meeting_id: string | null
    kind: string
    language: string
    content_hash: string
    bytes: number
    template: string
    created_by: string
    created_at: Instant
    sent_on: string | null
    sent_by: string | null
    sent_how: string | null
    proof: string | null
  }
  door_alarm: {
    tenant_id: string
    id: string
    month: string
    kind: string
    door: string
    measure: string
    half: number
    web_half: number
    chance_ppm: number
    owner_id: string | null
    found_at: Instant
  }
  door_count: {
    tenant_id: string
    month: string
    kind: string
    door: string
    measure: string
    days: number
    count: number
  }
  door_owner: {
    tenant_id: string
    id: string
    owner_id: string
    named_by: string
    named_at: Instant
  }
  dossier: {
    tenant_id: string
    id: string
    number: string
    person_id: string
    opened_at: Instant
    first_person_id: Generated<string>
  }
  due_item: {
    tenant_id: string
    id: string
    entitlement_id: string
    dossier_id: string
    term_id: string
    kind: string
    period_from: string
    period_until: string
    cause_id: string | null
    amount_cents: number
    pay_on: string
    explanation: Json
    state: string
    created_at: Instant
    closed_reason: string | null
  }
  emergency_file: {
    tenant_id: string
    run_id: string
    month: string
    written_at: Instant
    list_hash: string
    item_count: number
    total_cents: number
    folder: string
    with_phrase: boolean
  }
  emergency_key: {
    tenant_id: string
    id: string
    public_key: string
    private_key: string
    set_by: string
    set_at: Instant
    superseded_at: Instant | null
  }
  emergency_use: {
    tenant_id: string
    id: string
    run_id: string
    paid_on: string
    words: string
    said_by: string
    said_at: Instant
    confirmed_by: string | null
    confirmed_at: Instant | null
  }
  encounter: {
    tenant_id: string
    id: string
    dossier_id: string
    request_id: string | null
    kind: string
    planned_at: Instant | null
    happened_on: string | null
    place: string | null
    with_whom: string | null
    worker_id: string
    recorded_by: string
    recorded_at: Instant
    version: Generated<number>
  }
  entitlement: {
    tenant_id: string
    id: string
    version: Generated<number>
    dossier_id: string
    person_id: string
    request_id: string
    kind: string
    per: string
    paid_every: string | null
    once_decision_id: string | null
    opened_at: Instant
    planned_until: string | null
  }
  entitlement_hold: {
    tenant_id: string
    id: string
    entitlement_id: string
    kind: string
    cause: string
    reason: string
    decision_id: string | null
    from_on: string
    until_on: string | null
    placed_by: string
    placed_at: Instant
    lifted_by: string | null
    lifted_at: Instant | null
    lifted_reason: string | null
  }
  entitlement_term: {
    tenant_id: string
    id: string
    entitlement_id: string
    decision_id: string
    computation_id: string | null
    from_on: string
    until_on: string | null
    amount_cents: number
    recorded_at: Instant
    superseded_at: Instant | null
  }
  feedback_report: {
    tenant_id: string
    id: string
    kind: string
    side: string
    page: string
    page_request: string | null
    words: string
    reach: string | null
    language: string
    worker_id: string | null
    person_id: string | null
    reported_at: Instant
    version: Generated<number>
    outcome: string | null
    answer: string | null
    answered_by: string | null
    answered_at: Instant | null
    told: Json | null
  }
  file_copy: {
    tenant_id: string
    id: string
    number: string
    person_id: string
    channel: string
    identity: string
    language: string
    given_by: string
    given_at: Instant
  }
  form_draft: {
    tenant_id: string
    id: string
    worker_id: string
    path: string
    sealed: Buffer
    expires_at: Instant
    used_at: Instant | null
  }
  guide_entry: {
    tenant_id: string
    id: string
    kind: string
    pictogram: string
    request_kind: string | null
    position: Generated<number>
    owner_id: string
    state: Generated<string>
    published_id: string | null
    published_at: Instant | null
    published_by: string | null
    reviewed_on: string | null
    review_due_on: string | null
    created_at: Instant
    version: Generated<number>
  }
  guide_setting: {
    tenant_id: string
    names: Generated<string>
    commune_name: string | null
    commune_url: string | null
    version: Generated<number>
  }
  guide_slug: {
    tenant_id: string
    language: string
    slug: string
    entry_id: string
  }
  guide_version: {
    tenant_id: string
    id: string
    entry_id: string
    number: number
    texts: Json
    sources: Generated<Json>
    written_by: string
    written_at: Instant
  }
  hand_off: {
    tenant_id: string
    id: string
    request_id: string
    from_id: string
    to_worker_id: string | null
    to_service_id: string | null
    offered_by: string
    offered_at: Instant
    reason: string
    answer_by: string
    state: Generated<string>
    refusal: string | null
    closed_at: Instant | null
    closed_by: string | null
    escalated_at: Instant | null
  }
  household_member: {
    tenant_id: string
    id: string
    dossier_id: string
    version: Generated<number>
    relation: string
    family_name: string
    given_name: string
    birth_date: string | null
    dependent: Generated<boolean>
    receives_integration_income: Generated<boolean>
    lives_here_from: string
    lives_here_until: string | null
    source: string
    seen_on: string
    recorded_by: string
    recorded_at: Instant
    supersedes_id: string | null
    superseded_at: Instant | null
    equity_cents: number | null
    equity_reason: string | null
    withdrawn_by: string | null
  }
  identity_round: {
    tenant_id: string
    state_hash: Buffer
    browser_hash: Buffer
    provider: string
    language: string
    sealed: Buffer
    started_at: Instant
    expires_at: Instant
  }
  interest_rate: {
    tenant_id: string
    id: string
    year: number
    rate_ppm: number
    source: string
    recorded_by: string
    recorded_at: Instant
    superseded_at: Instant | null
  }
  interview: {
    tenant_id: string
    id: string
    dossier_id: string
    request_id: string | null
    planned_id: string | null
    worker_id: string
    kind: string
    held_on: string
    started_at: Instant
    version: Generated<number>
    page: Generated<string>
    ended_at: Instant | null
    encounter_id: string | null
  }
  interview_guide: {
    tenant_id: string
    kind: string
    language: string
    version: Generated<number>
    owner_id: string
    questions: Json
    changed_at: Instant
  }
  interview_line: {
    tenant_id: string
    id: string
    interview_id: string
    dossier_id: string
    position: number
    kind: string
    words: string
    due_on: string | null
    answered_at: Instant | null
    answered_by: string | null
  }
  interview_window: {
    tenant_id: string
    interview_id: string
    id: string
    worker_id: string
    seq: number
    sent: string
    given: string
    heard_at: Instant
  }
  journal_event: {
    tenant_id: string
    id: string
    happened_at: Instant
    kind: string
    action: string
    actor_kind: string
    actor_id: string | null
    actor_role: string | null
    service_id: string | null
    purpose: string
    dossier_id: string | null
    person_id: string | null
    request_id: string | null
    subject_ids: Generated<readonly string[]>
    detail: Generated<Json>
    correlation: string | null
    seal_id: number | null
  }
  journal_seal: {
    tenant_id: string
    id: number
    sealed_at: Instant
    event_count: number
    root: Buffer
    previous: Buffer
    mark: Buffer
  }
  ledger_account: {
    tenant_id: string
    id: string
    code: string
    names: Json
    kind: string
    unassigned: string | null
    recorded_by: string | null
    recorded_at: Instant
  }
  ledger_article: {
    tenant_id: string
    id: string
    code: string
    names: Json
    recorded_by: string
    recorded_at: Instant
  }
  ledger_entry: {
    tenant_id: string
    id: string
    number: number
    book_year: number
    month: string
    value_on: string
    source: string
    source_id: string
    reverses_id: string | null
    text: string
    total_cents: number
    line_count: number
    booked_by: string
    booked_at: Instant
  }
  ledger_line: {
    tenant_id: string
    entry_id: string
    line: number
    account_id: string
    article_id: string | null
    aid: string | null
    payment_id: string | null
    event: string | null
    debit_cents: Generated<number>
    credit_cents: Generated<number>
  }
  ledger_month: {
    tenant_id: string
    month: string
    closed_at: Instant
    closed_by: string
    entry_count: number
    line_count: number
    debit_cents: number
    credit_cents: number
    totals: Json
    statement_document_id: string | null
  }
  ledger_rule: {
    tenant_id: string
    id: string
    purpose: string
    aid: string | null
    account_id: string
    article_id: string | null
    from_on: string
    source: string
    recorded_by: string
    recorded_at: Instant
    superseded_at: Instant | null
  }
  ledger_sum: {
    tenant_id: string
    entry_id: string
    part: number
    month: string
    account_id: string
    article_id: string | null
    aid: string | null
    debit_cents: number
    credit_cents: number
    line_count: number
  }
  meeting: {
    tenant_id: string
    id: string
    version: Generated<number>
    held_on: string
    starts_at: string
    place: string
    state: string
    president_id: string | null
    secretary_id: string
    present_ids: Generated<readonly string[]>
    closed_at: Instant | null
    closed_by: string | null
    minutes_document_id: string | null
    cancelled_at: Instant | null
    cancelled_by: string | null
    cancel_reason: string | null
  }
  message_setting: {
    tenant_id: string
    version: number
    settings: Json
    changed_by: string
    changed_at: Instant
  }
  message_template: {
    tenant_id: string
    code: string
    version: number
    owner_id: string
    texts: Json
    written_by: string
    written_at: Instant
    published_by: string | null
    published_at: Instant | null
    review_due_on: string
  }
  morning_mail: {
    tenant_id: string
    worker_id: string
    on_day: string
    id: string
    state: string
    taken_at: Instant
    fault: string | null
  }
  morning_wish: {
    tenant_id: string
    worker_id: string
    since: Instant
  }
  name_spelling: {
    spelling: string
    word: string
  }
  note: {
    tenant_id: string
    id: string
    dossier_id: string
    encounter_id: string | null
    nature: string
    body: string
    noted_on: string
    source: string | null
    author_id: string
    recorded_at: Instant
    supersedes_id: string | null
    superseded_at: Instant | null
  }
  number_series: {
    tenant_id: string
    series: string
    year: number
    last: number
  }
  orientation: {
    tenant_id: string
    id: string
    version: Generated<number>
    request_id: string
    dossier_id: string
    partner_id: string
    made_by: string
    made_at: Instant
    first_name: string
    reason: string | null
    meeting_on: string | null
    meeting_at: string | null
    language: string
    agreed_on: string
    agreed_how: string
    token_hash: Buffer
    link_until: string
    state: Generated<string>
    words: string | null
    follow_on: string
    reminded_on: string | null
    settled_at: Instant | null
    settled_by: string | null
    reminders_stopped_at: Instant | null
    reminders_stopped_by: string | null
    silence_told_on: string | null
  }
  orientation_word: {
    tenant_id: string
    id: string
    orientation_id: string
    said_at: Instant
    said_by: string
    worker_id: string | null
    state: string
    words: string | null
  }
  overpayment: {
    tenant_id: string
    id: string
    entitlement_id: string
    dossier_id: string
    period_from: string
    period_until: string
    cause_id: string
    amount_cents: number
    explanation: Json
    state: string
    decision_id: string | null
    found_at: Instant
    closed_at: Instant | null
  }
  paper: {
    tenant_id: string
    id: string
    version: Generated<number>
    state: string
    dossier_id: string | null
    request_id: string | null
    ask_id: string | null
    draft_id: string | null
    form: string
    content_hash: string | null
    bytes: number | null
    media_type: string | null
    name: string | null
    words: string | null
    channel: string
    given_by: string
    giver_id: string | null
    received_at: Instant
    say_again: string | null
    read_by: string | null
    read_at: Instant | null
    changed_by: string | null
    changed_at: Instant
  }
  paper_ask: {
    tenant_id: string
    id: string
    version: Generated<number>
    dossier_id: string
    request_id: string
    code: string
    kind: string
    words: string | null
    why: string
    until_on: string
    state: Generated<string>
    without_words: string | null
    without_id: string | null
    reply: string | null
    end_reason: string | null
    late_on: string | null
    late_id: string | null
    asked_by: string
    asked_at: Instant
    changed_by: string
    changed_at: Instant
  }
  paper_history: {
    tenant_id: string
    id: string
    paper_id: string | null
    ask_id: string | null
    dossier_id: string
    from_state: string | null
    to_state: string
    words: string | null
    changed_by: string | null
    changed_at: Instant
  }
  paper_limit: {
    tenant_id: string
    id: string
    from_on: string
    largest_mb: number
    set_by: string
    set_at: Instant
  }
  partner: {
    tenant_id: string
    id: string
    name: string
    kind: string
    phone: string
    email: string | null
  }
  partner_reminder: {
    tenant_id: string
    id: string
    orientation_id: string
    nth: number
    way: string
    address: string
    state: string
    begun_at: Instant
    not_before: Instant
    tries: Generated<number>
    settled_at: Instant | null
    settled_by: string | null
    fault: string | null
  }
  passkey: {
    tenant_id: string
    id: string
    credential_id: string
    worker_id: string | null
    person_id: string | null
    rp_id: string
    name: string
    public_key: Buffer
    transports: readonly string[]
    counter: number
    added_at: Instant
    used_at: Instant | null
  }
  passkey_challenge: {
    tenant_id: string
    challenge: string
    door: string
    purpose: string
    worker_id: string | null
    person_id: string | null
    rp_id: string
    origin: string
    until: Instant
  }
  payer_account: {
    tenant_id: string
    id: string
    name: string
    iban: string
    bic: string | null
    organisation_number: string | null
    from_on: string
    until_on: string | null
    recorded_by: string | null
    recorded_at: Instant
  }
  payment: {
    tenant_id: string
    id: string
    run_id: string
    due_item_id: string
    entitlement_id: string
    dossier_id: string
    share: number
    attempt: number
    route_id: string
    method: string
    payee_name: string
    iban: string | null
    reference: string | null
    amount_cents: number
    end_to_end_id: string
    state: string
    settled_on: string | null
    failed_on: string | null
    failure_code: string | null
  }
  payment_journal: {
    tenant_id: string
    seq: number
    run_id: string
    state: string
    handed: Generated<number>
    mac: string
    written_at: Instant
  }
  payment_lock: {
    tenant_id: string
    id: string
    backup_id: string
    taken_at: Instant
    locked_at: Instant
    compared_at: Instant | null
    compared_seq: number | null
    found: Json | null
    proposed_by: string | null
    proposed_at: Instant | null
    opened_by: string | null
    opened_at: Instant | null
  }
  payment_route: {
    tenant_id: string
    id: string
    entitlement_id: string
    share: number
    method: string
    payee_kind: string
    payee_name: string
    iban: string | null
    account_holder: string | null
    holder_reason: string | null
    street: string | null
    house_number: string | null
    postal_code: string | null
    town: string | null
    country: string | null
    reference: string | null
    part_cents: number | null
    basis: string
    basis_on: string
    decision_id: string | null
    source: string
    from_on: string
    recorded_by: string
    recorded_at: Instant
    superseded_at: Instant | null
  }
  payment_run: {
    tenant_id: string
    id: string
    version: Generated<number>
    number: string
    kind: string
    month: string
    execute_on: string
    state: string
    item_count: Generated<number>
    total_cents: Generated<number>
    message_id: string
    prepared_by: string | null
    prepared_at: Instant
    approved_by: string | null
    approved_at: Instant | null
    written_at: Instant | null
    file_hash: string | null
    sent_by: string | null
    sent_at: Instant | null
    discarded_by: string | null
    discarded_reason: string | null
  }
  payment_unmatched: {
    tenant_id: string
    id: string
    lock_id: string
    run_number: string
    end_to_end_id: string
    dossier_id: string
    entitlement_id: string
    right_kind: string
    period_from: string
    period_until: string
    payee_name: string
    amount_cents: number
    reason: string
    settled_by: string | null
    settled_at: Instant | null
    settled_as: string | null
    settled_words: string | null
  }
  payment_withdrawal: {
    tenant_id: string
    payment_id: string
    reason: string
    withdrawn_by: string
    withdrawn_at: Instant
  }
  person: {
    tenant_id: string
    id: string
    version: Generated<number>
    family_name: string
    given_name: string
    birth_date: string | null
    national_number: string | null
    language: string
    other_language: string | null
    needs_interpreter: Generated<boolean>
    contact_channel: string
    phone: string | null
    email: string | null
    street: string | null
    postal_code: string | null
    municipality: string | null
    no_address: Generated<boolean>
    safe_contact_note: string | null
    no_online_view: Generated<boolean>
    sort_key: string
    created_at: Generated<Instant>
    shared_phone: Generated<boolean>
    shared_mail: Generated<boolean>
    easy_read: Generated<boolean>
    interpreter_language: string | null
    name_given: Generated<boolean>
  }
  person_merge: {
    tenant_id: string
    id: string
    version: Generated<number>
    kept_id: string
    merged_id: string
    state: string
    reason: string
    kept_version: number
    merged_version: number
    proposed_by: string
    proposed_at: Instant
    decided_by: string | null
    decided_at: Instant | null
    refusal: string | null
    undo_until: string | null
    undone_by: string | null
    undone_at: Instant | null
    undone_reason: string | null
  }
  person_version: {
    tenant_id: string
    person_id: string
    version: number
    data: Json
    changed_by: string
    changed_at: Instant
    reason: string | null
  }
  person_word: {
    tenant_id: string
    word: string
    person_id: string
    kind: string
  }
  post_batch: {
    tenant_id: string
    id: string
    number: string
    sides: string
    letters: number
    state: Generated<string>
    stuck_on: number | null
    content_hash: string | null
    pages: number | null
    made_by: string
    made_at: Instant
    posted_on: string | null
    settled_by: string | null
    settled_at: Instant | null
  }
  post_item: {
    tenant_id: string
    batch_id: string
    nth: number
    attempt_id: string
    document_id: string
    recipient: string
    postal_code: string
    registered: string | null
    live: Generated<boolean>
  }
  report: {
    tenant_id: string
    id: string
    request_id: string
    dossier_id: string
    version: Generated<number>
    facts: Generated<string>
    hearing: Generated<string>
    proposal: string | null
    computation_id: string | null
    amount_cents: number | null
    from_on: string | null
    motives_fact: Generated<string>
    motives_law: Generated<string>
    author_id: string
    updated_at: Instant
    submitted_at: Instant | null
    hearing_on: string | null
    carried_from: string | null
  }
  report_paragraph: {
    tenant_id: string
    id: string
    report_id: string
    field: string
    words: string
    written_on: string
    confirmed_at: Instant | null
    confirmed_by: string | null
  }
  request: {
    tenant_id: string
    id: string
    number: string
    dossier_id: string
    version: Generated<number>
    kind: string
    channel: string
    wording: string
    urgent: Generated<boolean>
    urgency_reason: string | null
    requested_on: string
    registered_at: Instant
    registered_by: string
    state: string
    service_id: string
    pilot_id: string
    pilot_reason: Json
    next_step: string
    next_step_on: string | null
    ended_on: string | null
    end_reason: string | null
  }
  request_move: {
    from_state: string
    to_state: string
  }
  request_pilot: {
    tenant_id: string
    request_id: string
    worker_id: string
    since: Instant
    until: Instant | null
    reason: Json
    named_by: string | null
    id: string | null
    told_at: Instant | null
    told_by: string | null
    told_how: string | null
  }
  request_review: {
    tenant_id: string
    id: string
    request_id: string
    reason: string
    element_on: string
    opened_by: string
    opened_at: Instant
  }
  request_stand_in: {
    tenant_id: string | null
    request_id: string | null
    pilot_id: string | null
    absence_id: string | null
    substitute_id: string | null
    until_on: string | null
    away_until: string | null
  }
  request_step: {
    tenant_id: string
    id: string
    request_id: string
    from_step: string
    to_step: string
    to_step_on: string
    reason: string
    changed_by: string
    changed_at: Instant
  }
  resource: {
    tenant_id: string
    id: string
    dossier_id: string
    version: Generated<number>
    member_id: string | null
    kind: string
    amount_cents: number | null
    per: string | null
    details: Generated<Json>
    from_on: string
    until_on: string | null
    source: string
    seen_on: string
    recorded_by: string
    recorded_at: Instant
    supersedes_id: string | null
    superseded_at: Instant | null
    withdrawn_by: string | null
  }
  restoration: {
    backup_id: string
    taken_at: Instant
    restored_at: Generated<Instant>
  }
  restore_drill: {
    tenant_id: string
    id: string
    done_on: string
    done_by: string
    minutes: number
    result: string
    words: string
    recorded_at: Instant
  }
  run_absence: {
    tenant_id: string
    run_id: string
    entitlement_id: string
    dossier_id: string
    last_cents: number
    cause: string
    accepted_by: string | null
    accepted_at: Instant | null
  }
  run_release: {
    tenant_id: string
    id: string
    answer_id: string
    run_id: string
    reason: string
    asked_by: string
    asked_at: Instant
    confirmed_by: string | null
    confirmed_at: Instant | null
    payment_count: number | null
  }
  same_file: {
    tenant_id: string | null
    of_id: string | null
    id: string | null
  }
  sending: {
    tenant_id: string
    id: string
    reason: string
    cause_id: string
    person_id: string
    dossier_id: string | null
    request_id: string | null
    document_id: string | null
    words: Generated<Json>
    created_by: string | null
    created_at: Instant
  }
  sending_attempt: {
    tenant_id: string
    id: string
    sending_id: string
    nth: number
    way: string
    address: string
    state: Generated<string>
    queued_at: Instant
    not_before: Instant
    tries: Generated<number>
    handed_at: Instant | null
    settled_at: Instant | null
    settled_by: string | null
    fault: string | null
  }
  service: {
    tenant_id: string
    id: string
    name: Json
    phone: string
    place: string
    opening_hours: Json
    handles: Generated<readonly string[]>
  }
  session: {
    tenant_id: string
    token_hash: Buffer
    id: string
    kind: string
    subject_id: string
    started_at: Instant
    seen_at: Instant
    expires_at: Instant
    ended_at: Instant | null
    proof: Generated<string>
  }
  sign_in_guard: {
    tenant_id: string
    key_hash: Buffer
    failures: number
    last_try_at: Instant
    locked: Generated<boolean>
  }
  situation: {
    tenant_id: string
    id: string
    dossier_id: string
    version: Generated<number>
    category: number | null
    category_reason: string | null
    homeless_with_project: Generated<boolean>
    shared_custody: Generated<string>
    conditions: Generated<Json>
    source: string
    seen_on: string
    recorded_by: string
    recorded_at: Instant
    superseded_at: Instant | null
  }
  stand_in: {
    tenant_id: string
    id: string
    absence_id: string
    request_id: string | null
    substitute_id: string
    from_on: string
    until_on: string | null
    reason: Json
    chosen_by: string
    chosen_at: Instant
  }
  standing_in: {
    tenant_id: string | null
    away_worker_id: string | null
    substitute_id: string | null
    from_on: string | null
    until_on: string | null
    absence_id: string | null
  }
  statement_entry: {
    tenant_id: string
    id: string
    version: Generated<number>
    statement_id: string
    position: number
    part: number
    amount_cents: number
    booked_on: string
    value_on: string | null
    reference: string | null
    end_to_end_id: string | null
    counterparty_name: string | null
    counterparty_iban: string | null
    communication: string | null
    reason_code: string | null
    reason_text: string | null
    payment_id: string | null
    state: string
    trouble: string | null
    explained_reason: string | null
    explained_by: string | null
    explained_at: Instant | null
  }
  submission: {
    tenant_id: string
    id: string
    command: string
    actor_id: string
    result: Json | null
    received_at: Generated<Instant>
  }
  subsidy_expectation: {
    tenant_id: string
    payment_id: string
    event: string
    entry_id: string
    month: string
    article_id: string | null
    period_from: string
    base_cents: number
    percent: number | null
    reasons: readonly string[]
    booked_percent: number | null
    cents: number | null
  }
  subsidy_facts: {
    tenant_id: string
    id: string
    year: number
    average_hundredths: number
    before_hundredths: number
    previous_percent: number | null
    source: string
    recorded_by: string
    recorded_at: Instant
    superseded_at: Instant | null
  }
  subsidy_movement: {
    tenant_id: string
    id: string
    kind: string
    month: string
    on_date: string
    cents: number
    reference: string
    override_reason: string | null
    entry_id: string
    recorded_by: string
    recorded_at: Instant
  }
  subsidy_rate: {
    tenant_id: string
    id: string
    year: number
    article_id: string
    percent: number
    law_percent: number | null
    override_reason: string | null
    recorded_by: string
    recorded_at: Instant
    superseded_at: Instant | null
  }
  suspension_ground: {
    tenant_id: string
    id: string
    clock_kind: string
    words: Json
    article: string
    source: string
    most_days: number
    from_on: string
    until_on: string | null
    entered_by: string
    entered_at: Instant
    ended_by: string | null
    ended_at: Instant | null
  }
  task: {
    tenant_id: string
    id: string
    kind: string
    cause_id: string
    dossier_id: string | null
    request_id: string | null
    owner_id: string | null
    service_id: string | null
    detail: Generated<Json>
    due_on: string
    created_at: Instant
    done_at: Instant | null
    done_by: string | null
    outcome: string | null
    version: Generated<number>
    claimed_by: string | null
    claimed_at: Instant | null
    snoozed_until: string | null
    lead_days: Generated<number>
    rank_on: string | null
  }
  tenant: {
    id: string
    host: string | null
    name: Json
    languages: readonly string[]
    street: string
    postal_code: string
    municipality: string
    nis_code: string
    phone: string
    email: string | null
    opening_hours: Json
    court_name: Json | null
    court_address: string | null
    court_source: string | null
    demonstration: Generated<boolean>
    created_at: Generated<Instant>
    version: Generated<number>
    maintenance_from: Instant | null
    maintenance_until: Instant | null
    maintenance_friday: string | null
  }
  tenant_version: {
    tenant_id: string
    id: string
    version: number
    settings: Json
    changed: readonly string[]
    changed_by: string
    changed_at: Instant
  }
  urgent_aid: {
    tenant_id: string
    id: string
    version: Generated<number>
    number: string
    request_id: string
    dossier_id: string
    state: string
    amount_cents: number
    reason: string
    paid_how: string
    iban: string | null
    asked_by: string
    asked_at: Instant
    pay_by: string
    decision_id: string | null
    decided_by: string | null
    decided_at: Instant | null
    decided_through: string | null
    recorded_by: string | null
    confirmed_at: Instant | null
    motive: string | null
    receipt_document_id: string | null
    delivered_on: string | null
    delivered_by: string | null
    received_by: string | null
    meeting_id: string | null
    ratified: string | null
    ratify_motive: string | null
    ratified_by: string | null
    ratified_at: Instant | null
  }
  usual_delay: {
    tenant_id: string
    kind: string
    delays: Json
    counted_on: string
  }
  voice: {
    tenant_id: string
    id: string
    number: string
    kind: string
    topic: string
    person_id: string
    dossier_id: string
    about_id: string | null
    about_table: string | null
    about_worker_id: string | null
    words: Generated<string>
    detail: Generated<Json>
    channel: string
    taken_by: string | null
    said_at: Instant
    asked_id: string | null
    overseer_id: string | null
    due_on: string
    version: Generated<number>
    outcome: string | null
    answer: string | null
    answered_by: string | null
    answered_at: Instant | null
    told: string | null
    document_id: string | null
    corrected_by_id: string | null
  }
  worker: {
    tenant_id: string
    id: string
    login: string
    family_name: string
    given_name: string
    roles: readonly string[]
    languages: readonly string[]
    ui_language: string
    phone: string
    email: string | null
    room: string | null
    hours: Generated<Json>
    service_ids: Generated<readonly string[]>
    password_hash: string | null
    active: Generated<boolean>
    created_at: Generated<Instant>
    version: Generated<number>
  }
  worker_factor: {
    tenant_id: string
    worker_id: string
    sealed: Buffer | null
    recovery_hashes: readonly string[]
    last_step: number
    confirmed_at: Instant
  }
  written_letter: {
    tenant_id: string
    id: string
    version: Generated<number>
    person_id: string
    dossier_id: string
    request_id: string | null
    template: string
    template_version: number
    texts: Json
    written_by: string
    written_at: Instant
    document_id: string | null
    sent_at: Instant | null
    sent_by: string | null
    language: string
    second_language: string | null
    facts: Generated<Json>
  }
}
