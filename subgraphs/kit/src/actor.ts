export type CredentialKind = 'SESSION' | 'PERSONAL_KEY' | 'SERVICE_KEY';
export type Scope = 'read' | 'write' | 'admin' | 'assistant';

/** The organization comes from the credential alone, never from a header or argument. */
type SignedIn = {
  readonly organizationId: string;
  readonly credential: CredentialKind;
  readonly scopes: readonly Scope[];
  /** Absent when he asks himself. */
  readonly via?: ViaAssistant;
};

/** A signed-in person. */
export type UserActor = SignedIn & { readonly kind: 'USER'; readonly userId: string };

/** A partner's program: has roles in workspaces as a person has, and is nobody's colleague. */
export type ServiceAccountActor = SignedIn & {
  readonly kind: 'SERVICE_ACCOUNT';
  readonly serviceAccountId: string;
};

/** Whoever can come by the front door. */
export type SignedInActor = UserActor | ServiceAccountActor;

/** The assistant asks for whoever called it: to carry out a proposal, or, where that is null, only to read and to try. */
export type ViaAssistant = { readonly proposalId: string | null };

/** The person at the server's own keyboard (bootstrap); never reachable through the graph. */
export type OperatorActor = { readonly kind: 'OPERATOR'; readonly organizationId: string };

/** Every kind of doer. Nobody acts without being one of these. */
export type Actor = SignedInActor | OperatorActor;

export type OrganizationRole = 'ADMIN' | 'MEMBER' | 'GUEST';
export type WorkspaceRole = 'OWNER' | 'MEMBER' | 'VIEWER';
/** What a person is in a workspace: an organization ADMIN everywhere, else the role of the active membership. */
export type EffectiveRole = 'ADMIN' | WorkspaceRole;

const rank: Record<EffectiveRole, number> = { VIEWER: 1, MEMBER: 2, OWNER: 3, ADMIN: 4 };

export function isAtLeast(role: EffectiveRole, required: EffectiveRole): boolean {
  return rank[role] >= rank[required];
}

/** Who the actor is right now, as the transaction at hand sees it. Made once per transaction by `db/scope.ts`. */
export type Access = {
  readonly actor: Actor;
  readonly organizationRole: OrganizationRole;
  /** The active memberships, by workspace; an ADMIN needs none. */
  readonly memberships: ReadonlyMap<string, WorkspaceRole>;
};

export function isAdmin(access: Access): boolean {
  return access.actor.kind === 'OPERATOR' || access.organizationRole === 'ADMIN';
}

/** The role in a workspace that exists in the actor's organization; null means out of reach. */
export function roleIn(access: Access, workspaceId: string): EffectiveRole | null {
  if (isAdmin(access)) return 'ADMIN';
  return access.memberships.get(workspaceId) ?? null;
}

/** The id under which a doer appears in the log; the operator has none. */
export function actorId(actor: Actor): string | null {
  return actor.kind === 'SERVICE_ACCOUNT' ? actor.serviceAccountId : personId(actor);
}

/** The person who acts; null where it is none. */
export function personId(actor: Actor): string | null {
  return actor.kind === 'USER' ? actor.userId : null;
}
