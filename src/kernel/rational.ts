/** An exact fraction in lowest terms, denominator positive. Both parts are safe integers. */
export type Rational = { readonly n: number; readonly d: number }

const gcd = (left: number, right: number): number => {
  let [a, b] = [Math.abs(left), right]
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

const bigGcd = (left: bigint, right: bigint): bigint => {
  let [a, b] = [left < 0n ? -left : left, right]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** The way out when a product leaves the safe integers: the same fraction through bigint, reduced. */
const throughBigint = (n: bigint, d: bigint): Rational => {
  const divisor = bigGcd(n, d)
  const reduced = { n: Number(n / divisor), d: Number(d / divisor) }
  if (!Number.isSafeInteger(reduced.n) || !Number.isSafeInteger(reduced.d))
    throw new RangeError(`${n}/${d} is beyond exact arithmetic`)
  return reduced
}

/**
 * The fraction n/d in lowest terms.
 * @throws RangeError when d is zero or a part is not a safe integer (a bug: inputs are bounded where they are read).
 */
export function rational(n: number, d = 1): Rational {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0)
    throw new RangeError(`${n}/${d} is not a fraction of safe integers`)
  if (d === 1) return { n: n === 0 ? 0 : n, d: 1 }
  const sign = d < 0 ? -1 : 1
  const divisor = gcd(n, Math.abs(d))
  return { n: n === 0 ? 0 : (sign * n) / divisor, d: (sign * d) / divisor }
}

export const zero: Rational = { n: 0, d: 1 }

/** The exact sum. */
export function add(a: Rational, b: Rational): Rational {
  if (a.d === 1 && b.d === 1) return rational(a.n + b.n)
  const n = a.n * b.d + b.n * a.d
  const d = a.d * b.d
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return rational(n, d)
  return throughBigint(BigInt(a.n) * BigInt(b.d) + BigInt(b.n) * BigInt(a.d), BigInt(a.d) * BigInt(b.d))
}

/** The same distance from zero, on the other side. */
export const negate = (a: Rational): Rational => ({ n: a.n === 0 ? 0 : -a.n, d: a.d })

/** The exact difference. */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))

/** The exact product; beyond the safe integers through bigint, and an error when even the result is. */
export function multiply(a: Rational, b: Rational): Rational {
  const n = a.n * b.n
  const d = a.d * b.d
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return rational(n, d)
  return throughBigint(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d))
}

/** @throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n === 0) throw new RangeError('division by zero')
  return multiply(a, b.n > 0 ? { n: b.d, d: b.n } : { n: -b.d, d: -b.n })
}

/** Negative, zero or positive as a is below, equal to or above b. */
export const compare = (a: Rational, b: Rational): number => (a.d === b.d ? a.n - b.n : subtract(a, b).n)

/** The smaller of two. */
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)

/** The larger of two. */
export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)

/** The nearest whole number; an exact half goes away from zero (0.5 → 1, -0.5 → -1), as cents are rounded in commerce and in law. */
export function roundHalfUp(a: Rational): number {
  if (a.d === 1) return a.n
  const absolute = Math.abs(a.n)
  const rest = absolute % a.d
  const floor = (absolute - rest) / a.d
  const rounded = rest * 2 >= a.d ? floor + 1 : floor
  return rounded === 0 ? 0 : a.n < 0 ? -rounded : rounded
}
