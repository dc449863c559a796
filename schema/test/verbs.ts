export type Verb = {
  readonly means: string;
  /** Words that would say the same; whoever reaches for one of them means this. */
  readonly not: readonly string[];
  /** The only entities it is for, where another verb does it for all the others. */
  readonly only?: readonly string[];
};

/** The verbs of mutations. A new one comes with what it means, so that one thing is never done under two names. */
export const verbs: Readonly<Record<string, Verb>> = {
  create: {
    means: 'Brings an entity into being.',
    not: ['new', 'make', 'insert', 'register', 'open', 'generate'],
  },
  update: {
    means: 'Changes what an entity says of itself: the fields that have no verb of their own.',
    not: ['edit', 'modify', 'set', 'patch', 'save', 'put', 'upsert', 'rename'],
  },
  delete: { means: 'Puts an entity into the trash.', not: ['destroy', 'trash', 'drop', 'erase', 'discard'] },
  restore: { means: 'Undoes delete or archive.', not: ['undelete', 'unarchive', 'recover', 'revive'] },
  archive: {
    means: 'Puts an entity away, readable and closed to writing.',
    not: ['close', 'hide', 'retire'],
  },
  assign: {
    means: 'Says who is to do or answer for something, or nobody.',
    not: ['give', 'delegate', 'unassign'],
  },
  move: {
    means: 'Takes a task to another status, and nothing else.',
    not: ['transition', 'advance', 'drag'],
  },
  reschedule: { means: 'Changes planned days.', not: ['postpone', 'shift', 'plan', 'schedule'] },
  start: { means: 'DRAFT → ACTIVE.', not: ['begin', 'activate', 'launch'] },
  hold: { means: 'ACTIVE → ON_HOLD.', not: ['pause', 'freeze', 'stop'] },
  resume: { means: 'ON_HOLD → ACTIVE.', not: ['continue', 'unpause', 'unhold'] },
  complete: { means: 'Reaches the end as it was meant.', not: ['finish', 'end', 'done'] },
  cancel: { means: 'Gives something up.', not: ['abort', 'abandon'] },
  reopen: { means: 'Takes something closed up again.', not: ['restart', 'uncomplete', 'uncancel'] },
  resolve: {
    means: 'Says how something that is wrong is dealt with, its cause still being there.',
    not: ['settle', 'acknowledge'],
    only: ['AllocationConflict'],
  },
  // A membership is a place that a person gets, has and loses; it has neither content nor trash.
  add: { means: 'Gives a person a place.', not: ['invite', 'join', 'enrol'], only: ['WorkspaceMember'] },
  change: { means: "Changes a person's rights.", not: ['promote', 'demote'], only: ['WorkspaceMember'] },
  suspend: {
    means: 'Takes access and keeps the place.',
    not: ['disable', 'deactivate', 'block'],
    only: ['WorkspaceMember'],
  },
  reinstate: {
    means: 'Undoes suspend.',
    not: ['enable', 'reactivate', 'unsuspend'],
    only: ['WorkspaceMember'],
  },
  remove: { means: 'Ends a place for good.', not: ['kick', 'expel', 'leave'], only: ['WorkspaceMember'] },
  grant: {
    means: 'Gives a service account a role in a workspace.',
    not: ['allow', 'permit', 'authorize'],
    only: ['ServiceAccountRole'],
  },
  revoke: {
    means: 'Takes a right or a credential away for good.',
    not: ['withdraw', 'invalidate', 'expire'],
    only: ['ApiKey', 'ServiceAccountRole'],
  },
  link: {
    means: 'Puts something that exists into a set.',
    not: ['attach', 'connect', 'include'],
    only: ['Program'],
  },
  preview: { means: 'Shows anew what something would change.', not: ['simulate', 'try'], only: ['Proposal'] },
  confirm: {
    means: 'Has a proposal carried out.',
    not: ['approve', 'accept', 'execute'],
    only: ['Proposal'],
  },
  dismiss: { means: 'Says that a proposal is not wanted.', not: ['reject', 'decline'], only: ['Proposal'] },
  rebase: {
    means: 'Makes a proposal anew on what is there now.',
    not: ['refresh', 'renew'],
    only: ['Proposal'],
  },
  unlink: { means: 'Undoes link.', not: ['detach', 'disconnect', 'exclude'], only: ['Program'] },
};
