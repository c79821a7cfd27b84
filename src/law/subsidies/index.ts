/**
 * The State's share of what centres pay. This is the only door to these rules.
 *
 * @source L. 26.05.2002, art. 32 and following; primabook.mi-is.be/fr/node/24.
 */
export { explainRate, rateReasons, rateRefusals } from '#law/subsidies/explain.ts'
export {
  checkBookedRate,
  type Rate,
  type RateCheck,
  type RateFacts,
  type RateReason,
  type RateRefusal,
  subsidyRate,
} from '#law/subsidies/rate.ts'
export { parseRateQuestion, type RateQuestion } from '#law/subsidies/read-rate.ts'
