import { type EffectiveRole, isAtLeast } from './actor.ts';
import { type DomainError, forbidden } from './errors.ts';

/** What a policy says of one action: the same answer enforces it and tells a client beforehand. */
export type Decision = {
  readonly isAllowed: boolean;
  /** Stable name of the rule that decided. */
  readonly rule: string;
  /** The role that would be enough; null when no role would be. */
  readonly requiredRole: EffectiveRole | null;
};

export function needsRole(rule: string, role: EffectiveRole, required: EffectiveRole): Decision {
  return { isAllowed: isAtLeast(role, required), rule, requiredRole: required };
}

/** FORBIDDEN in the words of the decision; null when it allows. */
export function refusal({ isAllowed, rule, requiredRole }: Decision): DomainError | null {
  if (isAllowed) return null;
  const message = requiredRole ? `This needs the role ${requiredRole}.` : 'You may not do this.';
  return forbidden(message, { rule, ...(requiredRole && { requiredRole }) });
}

/** Throws FORBIDDEN unless the decision allows. */
export function enforce(decision: Decision): void {
  const error = refusal(decision);
  if (error) throw error;
}
