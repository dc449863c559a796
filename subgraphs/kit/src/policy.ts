import { type EffectiveRole, isAtLeast } from './actor.ts';
import { DomainError, forbidden } from './errors.ts';

/** What a policy says of one action: the same answer enforces it and tells a client beforehand. */
export type Decision = {
  readonly isAllowed: boolean;
  /** Stable name of the rule that decided. */
  readonly rule: string;
  /** The role that would be enough; null when no role would be. */
  readonly requiredRole: EffectiveRole | null;
  /** What the caller is told when it does not allow. */
  readonly refusal: DomainError | null;
};

export function needsRole(rule: string, role: EffectiveRole, required: EffectiveRole): Decision {
  return decide(rule, isAtLeast(role, required), required);
}

/** A decision about the person: FORBIDDEN, with the role that would be enough. */
export function decide(rule: string, isAllowed: boolean, requiredRole: EffectiveRole): Decision {
  const refusal = isAllowed
    ? null
    : forbidden(`This needs the role ${requiredRole}.`, { rule, requiredRole });
  return { isAllowed, rule, requiredRole, refusal };
}

/** A decision about the state of things: `check` throws the refusal, and no role would be enough. */
export function holds(rule: string, check: () => void): Decision {
  try {
    check();
    return { isAllowed: true, rule, requiredRole: null, refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { isAllowed: false, rule, requiredRole: null, refusal: error };
  }
}

/** All must allow; the first that does not is the answer, else the first of all. */
export function firstRefusal(first: Decision, ...others: readonly (() => Decision)[]): Decision {
  if (!first.isAllowed) return first;
  for (const other of others) {
    const decision = other();
    if (!decision.isAllowed) return decision;
  }
  return first;
}

/** Throws the refusal unless the decision allows. */
export function enforce({ refusal }: Decision): void {
  if (refusal) throw refusal;
}
