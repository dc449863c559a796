import type { Ask } from './ask.ts';
import { people } from './cast.ts';

type Made = { readonly made: { readonly entity: { readonly id: string } } };
type Workspaces = { readonly workspaces: { readonly nodes: readonly { id: string; slug: string }[] } };

const programs = [
  { name: 'jira-bridge', slug: 'product', role: 'MEMBER', key: 'jira-production', scopes: ['read', 'write'] },
  { name: 'night-reports', slug: 'operations', role: 'VIEWER', key: 'nightly', scopes: ['read'] },
];

/** Programs of partners with a key each, and a person's own key. Nobody gets to see them: make others to try them. */
export async function loadCredentials(ask: Ask): Promise<void> {
  const { workspaces } = await ask<Workspaces>(people.ada, '{ workspaces { nodes { id slug } } }');
  const make = async (mutation: string, entity: string, key: string, input: object, person = people.ada) => {
    const { made } = await ask<Made>(
      person,
      `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!, $options: MutationOptions) {
        made: ${mutation}(input: $input, options: $options) { entity: ${entity} { id } }
      }`,
      { input, options: { idempotencyKey: `demo ${mutation} ${key}` } },
    );
    return made.entity.id;
  };
  for (const { name, slug, role, key, scopes } of programs) {
    const serviceAccountId = await make('createServiceAccount', 'serviceAccount', name, { name });
    const workspaceId = workspaces.nodes.find((one) => one.slug === slug)?.id;
    const place = { serviceAccountId, workspaceId, role };
    await make('grantServiceAccountRole', 'serviceAccountRole', name, place);
    await make('createApiKey', 'apiKey', key, { serviceAccountId, name: key, scopes });
  }
  const script = { name: 'standup-script', scopes: ['read'] };
  await make('createApiKey', 'apiKey', 'standup-script', script, people.mia);
}
