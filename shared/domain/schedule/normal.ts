/**
 * Φ(z), the share of a standard normal distribution that lies below z, to about 1e-15: J. Hart's rational
 * approximation as given by G. West, "Better approximations to cumulative normal functions", Wilmott Magazine, 2005.
 */
export function standardNormal(z: number): number {
  const above = upperTail(Math.abs(z));
  return z > 0 ? 1 - above : above;
}

const numerator = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const denominator = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

/** Beyond this the rational function gives way to a continued fraction. */
const far = 7.07106781186547;

function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2);
  if (z < far) return (density * polynomial(numerator, z)) / polynomial(denominator, z);
  const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  return density / fraction / Math.sqrt(2 * Math.PI);
}

/** @param coefficients the highest power's first */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
