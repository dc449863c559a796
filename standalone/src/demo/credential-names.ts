import type { Lookup, Names } from './demo-names.ts';

type Nodes<Node> = { readonly nodes: readonly Node[] };
type Credentials = {
  readonly serviceAccounts: Nodes<{
    readonly id: string;
    readonly name: string;
    readonly roles: Nodes<{ readonly id: string; readonly workspace: { readonly slug: string } }>;
  }>;
  readonly apiKeys: Nodes<{ readonly id: string; readonly name: string }>;
};

const query = `{
  serviceAccounts(first: 100) { nodes { id name roles(first: 100) { nodes { id workspace { slug } } } } }
  apiKeys(sort: [{ field: CREATED_AT }], first: 100) { nodes { id name } }
}`;

/** `@serviceaccount:jira-bridge`, `@role:jira-bridge/product`, `@apikey:jira-production`. */
export async function nameCredentials(names: Names, lookup: Lookup): Promise<void> {
  const { serviceAccounts, apiKeys } = await lookup<Credentials>('work', query);
  for (const account of serviceAccounts.nodes) {
    names.add('serviceaccount', account.name, account.id);
    for (const { id, workspace } of account.roles.nodes) {
      names.add('role', `${account.name}/${workspace.slug}`, id);
    }
  }
  for (const { id, name } of apiKeys.nodes) names.add('apikey', name, id);
}
