/**
 * The integration income: read a case, assess it, and say why. This is the only door to these rules.
 *
 * @source L. 26.05.2002 concernant le droit à l'intégration sociale; AR 11.07.2002 portant règlement général.
 */
export type { Answer, RefusalCode, Refused, Warning, WarningCode } from '#law/integration-income/answer.ts'
export { isRefused } from '#law/integration-income/answer.ts'
export { type RelativesRule, relativesRule } from '#law/integration-income/ar-34-2-relatives.ts'
export type { Options } from '#law/integration-income/assess.ts'
export { assess } from '#law/integration-income/assess.ts'
export type {
  Applicant,
  Case,
  Category,
  Exemption,
  ExemptReason,
  Member,
  Relation,
  Resource,
} from '#law/integration-income/case.ts'
export {
  exemptions,
  exemptReasons,
  plainKinds,
  relations,
  workKinds,
} from '#law/integration-income/case.ts'
export type {
  Condition,
  ConditionFacts,
  ConditionName,
  ConditionStatus,
  ResidenceStatus,
} from '#law/integration-income/conditions.ts'
export { conditionNames, conditions, residenceStatuses } from '#law/integration-income/conditions.ts'
export type { AnswerJson, RefusedJson } from '#law/integration-income/contract-json.ts'
export { toContractJson } from '#law/integration-income/contract-json.ts'
export type { ExplainedLine } from '#law/integration-income/explain.ts'
export { explain, explainRefusal, explainText, explainWarning } from '#law/integration-income/explain.ts'
export { parseCase } from '#law/integration-income/read-case.ts'
export type { Reason, Rule } from '#law/integration-income/rules.ts'
export { caseWords } from '#law/integration-income/sentences/catalogues.ts'
export { conditionWords } from '#law/integration-income/sentences/conditions.ts'
