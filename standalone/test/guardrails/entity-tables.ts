import { keyedTypes } from './languages.ts';

type EntityTable = {
  /** The types its rows are, in the graph or in the log alone; none for what no client ever sees as such. */
  readonly types: readonly string[];
  /** The column that says whose a row is, where nobody else sees it. */
  readonly personal?: string;
};

/** What the rows of each table of each house are. A new table must be entered here. */
export const entityTables: Readonly<Record<string, EntityTable>> = {
  'work.idempotency_keys': { types: [], personal: 'actor_id' },
  'work.organizations': { types: ['Organization'] },
  'work.users': { types: ['User'] },
  'work.workspaces': { types: ['Workspace'] },
  'work.workspace_members': { types: ['WorkspaceMember'] },
  'work.service_accounts': { types: ['ServiceAccount'] },
  'work.service_account_roles': { types: ['ServiceAccountRole'] },
  'work.api_keys': { types: ['ApiKey'] },
  'work.projects': { types: ['Project'] },
  'work.project_facts': { types: [] },
  'work.project_due_facts': { types: [] },
  'work.statuses': { types: ['Status'] },
  'work.tasks': { types: ['Task'] },
  'resource.idempotency_keys': { types: [], personal: 'actor_id' },
  'resource.resources': { types: ['Resource'] },
  'resource.allocations': { types: ['Allocation'] },
  'resource.allocation_conflicts': { types: ['AllocationConflict'] },
  'resource.person_days': { types: [] },
  'portfolio.idempotency_keys': { types: [], personal: 'actor_id' },
  'portfolio.programs': { types: ['Program'] },
  'portfolio.program_projects': { types: ['ProgramProject'] },
  'assistant.idempotency_keys': { types: [], personal: 'actor_id' },
  'assistant.proposals': { types: ['Proposal'], personal: 'requested_by' },
};

/** The types whose ids are those of a table's rows; what one may do with an entity has the entity's. */
export function typesOf(table: string): string[] {
  const types = entityTables[table]?.types ?? [];
  const permissions = types.map((type) => `${type}Permissions`);
  return [...types, ...permissions.filter((type) => keyedTypes.some(([, keyed]) => keyed === type))];
}

export function tableOf(type: string): string {
  const table = Object.keys(entityTables).find((one) => typesOf(one).includes(type));
  if (!table) throw new Error(`${type} is in no table: say in which.`);
  return table;
}
