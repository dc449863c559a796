import type { Subgraph } from '@workgraph/kit/graphql/subgraph';
import { type Ask, asker } from './ask.ts';
import { acme, people } from './cast.ts';
import type { PersonKey } from './demo-projects.ts';

type DemoProgram = {
  readonly workspace: string;
  readonly owner: PersonKey;
  readonly name: string;
  readonly description: string;
  /** Keys of projects of the workspace. */
  readonly projects: readonly string[];
};

/** Two blocked, one at risk, one healthy; one with a project on hold and one still being planned. */
export const demoPrograms: readonly DemoProgram[] = [
  {
    workspace: 'product',
    owner: 'olga',
    name: 'Apollo to market',
    description: 'Everything the first hundred customers see.',
    projects: ['APL'],
  },
  {
    workspace: 'product',
    owner: 'olga',
    name: 'Digital front',
    description: 'App and site speak with one voice.',
    projects: ['MOB', 'WEB'],
  },
  {
    workspace: 'operations',
    owner: 'gita',
    name: 'Safe and settled',
    description: 'No finding open, no cable unlabelled.',
    projects: ['SEC', 'OFF'],
  },
  {
    workspace: 'delivery',
    owner: 'ben',
    name: 'Customer rollouts',
    description: 'From the pilot to the plant.',
    projects: ['NOR', 'GLX'],
  },
];

type Workspaces = { readonly workspaces: { readonly nodes: readonly { id: string; slug: string }[] } };
type Projects = { readonly projects: { readonly nodes: readonly { id: string; key: string }[] } };
type Created = { readonly createProgram: { readonly program: { readonly id: string } } };

/** Programs over the demo's projects, each step with its idempotency key. */
export async function loadPrograms(work: Subgraph, portfolio: Subgraph, secret: string): Promise<void> {
  const askWork = asker(work, secret, acme);
  const askPortfolio = asker(portfolio, secret, acme);
  const { workspaces } = await askWork<Workspaces>(people.ada, '{ workspaces { nodes { id slug } } }');
  for (const program of demoPrograms) {
    const workspace = workspaces.nodes.find(({ slug }) => slug === program.workspace);
    if (!workspace) throw new Error(`The demo has no workspace ${program.workspace}.`);
    await loadProgram(askWork, askPortfolio, workspace.id, program);
  }
}

async function loadProgram(askWork: Ask, ask: Ask, workspaceId: string, program: DemoProgram): Promise<void> {
  const { name, description } = program;
  const owner = people[program.owner];
  const { createProgram } = await ask<Created>(
    owner,
    `mutation ($input: CreateProgramInput!, $options: MutationOptions) {
      createProgram(input: $input, options: $options) { program { id } } }`,
    { input: { workspaceId, name, description }, options: { idempotencyKey: `demo program ${name}` } },
  );
  const { projects } = await askWork<Projects>(
    owner,
    'query ($workspaceId: ID!) { projects(workspaceId: $workspaceId) { nodes { id key } } }',
    { workspaceId },
  );
  for (const key of program.projects) {
    const project = projects.nodes.find((one) => one.key === key);
    if (!project) throw new Error(`The demo has no project ${key}.`);
    await ask(
      owner,
      `mutation ($input: LinkProgramProjectInput!, $options: MutationOptions) {
        linkProgramProject(input: $input, options: $options) { position } }`,
      {
        input: { programId: createProgram.program.id, projectId: project.id },
        options: { idempotencyKey: `demo program ${name} ${key}` },
      },
    );
  }
}
