/**
 * tanh in single precision as a rational function, within 4e-7.
 *
 * @module
 */

/** Numerator, odd powers from x¹³ down. */
export const TANH_P: readonly number[] = [
  -2.76076847742355e-16,
  2.00018790482477e-13,
  -8.60467152213735e-11,
  5.12229709037114e-8,
  1.48572235717979e-5,
  6.37261928875436e-4,
  4.89352455891786e-3,
];
/** Denominator, even powers from x⁶ down. */
export const TANH_Q: readonly number[] = [
  1.19825839466702e-6,
  1.18534705686654e-4,
  2.26843463243900e-3,
  4.89352518554385e-3,
];
/** Beyond this tanh is ±1 in single precision. */
export const TANH_LIMIT = 7.90531110763549805;
