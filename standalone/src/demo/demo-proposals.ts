import type { Houses } from '../houses.ts';
import { asker } from './ask.ts';
import { acme, people } from './cast.ts';

type MyWork = {
  readonly myWork: { readonly tasks: { readonly nodes: readonly { id: string; key: string }[] } };
};
type Entities = {
  readonly _entities: readonly ({ readonly proposals: { readonly nodes: readonly unknown[] } } | null)[];
};

/** Proposals live for minutes, so every start sees to it that one waits for Mia; unless its task is done by now. */
export async function loadProposals({ work, assistant }: Houses, secret: string): Promise<void> {
  const ask = asker(assistant, secret, acme);
  const { myWork } = await asker(
    work,
    secret,
    acme,
  )<MyWork>(people.mia, '{ myWork { tasks(first: 50) { nodes { id key } } } }');
  const task = myWork.tasks.nodes.find(({ key }) => key === 'APL-4');
  if (!task) return;
  const { _entities } = await ask<Entities>(
    people.mia,
    'query ($task: [_Any!]!) { _entities(representations: $task) { ... on Task { proposals { nodes { id } } } } }',
    { task: [{ __typename: 'Task', id: task.id }] },
  );
  if (_entities[0]?.proposals.nodes.length !== 0) return;
  await ask(
    people.mia,
    `mutation ($input: CreateProposalInput!, $options: MutationOptions) {
      createProposal(input: $input, options: $options) { position } }`,
    {
      input: { moveTask: { id: task.id, status: 'DONE' } },
      options: { reason: 'It has been in review for days, is due soon, and nobody has objected.' },
    },
  );
}
