import type { EffectiveRole, OrganizationRole } from '@workgraph/kit/actor';

// What the registered operation Context selects. Fields of other houses than work are null where that house did not
// answer.

type Named = { readonly id: string; readonly name: string };

export type ContextBooking = {
  readonly type: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly amount: { readonly percent: number };
  readonly resource: { readonly name: string } | null;
};
type Bookings = { readonly nodes: readonly ContextBooking[] };

export type ContextProject = Named & {
  readonly __typename?: 'Project';
  readonly key: string;
  readonly description: string | null;
  readonly state: string;
  readonly startDate: string | null;
  readonly targetDate: string | null;
  readonly lead: Named | null;
  readonly taskCounts: Readonly<Record<string, number>>;
  readonly openHardConflicts: number | null;
  readonly health: {
    readonly status: string;
    readonly asOf: string;
    readonly reasons: readonly {
      readonly code: string;
      readonly severity: string;
      readonly threshold: number;
      readonly actual: number;
    }[];
  } | null;
  readonly program: Named | null;
  readonly workspace: Named & { readonly viewerRole: EffectiveRole; readonly today: string };
  /** Of a project that is the subject itself. */
  readonly allocations?: Bookings | null;
};

export type ContextTask = {
  readonly __typename: 'Task';
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly description: string | null;
  readonly type: string;
  readonly priority: string;
  readonly startDate: string | null;
  readonly dueDate: string | null;
  readonly isOverdue: boolean;
  readonly version: number;
  readonly status: { readonly key: string; readonly name: string; readonly bucket: string };
  readonly assignee: Named | null;
  readonly reporter: Named | null;
  readonly decision: ContextDecision;
  readonly allocations: Bookings | null;
  readonly project: ContextProject;
};

export type ContextDecision = {
  readonly isAllowed: boolean;
  readonly rule: string;
  readonly requiredRole: EffectiveRole | null;
  readonly message: string | null;
};

export type ContextAnswer = {
  readonly viewer: { readonly user: Named; readonly role: OrganizationRole } | null;
  readonly subject: ContextTask | ContextProject | null;
};
