/** Percent of capacity(day) at which a rule speaks. */
export const lines = Object.freeze({
  /** HARD load alone may not pass it. */
  hard: 100,
  /** HARD and SOFT load over it is worth a warning. */
  warning: 80,
  /** HARD and SOFT load over it needs a justification, and is a conflict. */
  justification: 100,
  /** HARD and SOFT load over it is refused. */
  cap: 150,
});
