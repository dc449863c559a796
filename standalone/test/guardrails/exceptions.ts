import type { House } from '@workgraph/schema/load-sdl';
import type { CastKey } from '@workgraph/standalone/demo/cast';

// What a sweep does not hold a mutation, type or field to, each with its reason. A line here is a decision.

type HouseType = `${House} ${string}`;

/**
 * Events that follow a mutation's own, each in a transaction of its own: a proposal is confirmed once and for all, and
 * only then carried out. A replay repeats the confirmation, and shows the proposal as it is by then.
 */
export const aftermath: Readonly<Record<string, readonly string[]>> = {
  confirmProposal: ['moveTask', 'recordProposalOutcome'],
};

/** What only the first answer has, because it is kept nowhere. */
export const shownOnce: Readonly<Record<string, string>> = { createApiKey: 'token' };

/** Mutations of what belongs to the organization and lies in no workspace. */
export const ofOrganization: readonly string[] = [
  ...['createServiceAccount', 'updateServiceAccount', 'archiveServiceAccount'],
  ...['createApiKey', 'revokeApiKey'],
];

/** Mutations of one entity whose payload shows another, which they create: a dry run has none to show. */
export const showsAnother: readonly string[] = ['rebaseProposal'];

/** Fields that differ from a dry run to the real one: of a clock, or a fingerprint of a new id. */
export const differing: Readonly<Record<string, readonly string[]>> = {
  ApiKey: ['expiresAt'],
  Proposal: ['hash', 'expiresAt', 'previewedAt', 'confirmedAt'],
};

/** Mutations whose refusal for want of a role is recorded for no workspace. */
export const unplaced: Readonly<Record<string, string>> = {
  createWorkspace: 'The role that is wanting is one in the organization.',
  createServiceAccount: 'The role that is wanting is one in the organization.',
  updateServiceAccount: 'A service account belongs to the organization.',
  archiveServiceAccount: 'A service account belongs to the organization.',
  createApiKey: 'A service account belongs to the organization.',
};

/** What one of the cast can have none of. */
export const hasNone: Readonly<Partial<Record<CastKey, readonly string[]>>> = {
  // Nothing is proposed to a VIEWER, and a GUEST is never more.
  viewer: ['Proposal', 'ProposalPermissions'],
};

/**
 * Entities of another house that a house finds although they are out of a person's reach. Whom a GUEST knows is for
 * work to say, which tells all there is to him; and only the gateway asks here, with ids the GUEST was given.
 */
const openReferences: readonly HouseType[] = ['resource User', 'portfolio User', 'assistant User'];
export const isOpenReference = (house: House, type: string) => openReferences.includes(`${house} ${type}`);

/** Types a house only points at and adds no field to: the gateway never asks it for them, and it finds none. */
const pointedAt: readonly HouseType[] = ['assistant Program'];
export const isPointedAt = (house: House, type: string) => pointedAt.includes(`${house} ${type}`);

/** What stands for an entity of any type where only some are taken. */
export const someNodes: Readonly<Record<string, string>> = {
  'Query.assistantContext': 'Task',
};
