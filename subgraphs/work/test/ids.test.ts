import { encodeId, newId } from '@workgraph/kit/ids';
import { operationOf } from '@workgraph/schema/examples';
import { acme, type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { examples, openStage, type Stage } from './example-stage.ts';
import { type IdPosition, idPositions, rootFields, withValue } from './id-positions.ts';

let stage: Stage;
let ids: Ids;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
  ids = await readIds();
});
afterAll(() => stage.world.close());

type Place = 'product' | 'operations' | 'orbit';
/** Real ids of every type, by the workspace they are of. */
type Ids = Record<string, Record<Place, string>>;

const everybody = Object.keys(cast) as CastKey[];
const types = ['Workspace', 'WorkspaceMember', 'Project', 'Task', 'User'];
const tables: Record<string, string> = {
  Workspace: 'select org_id, id, id as workspace_id from work.workspaces',
  WorkspaceMember: 'select org_id, id, workspace_id from work.workspace_members',
  Project: 'select org_id, id, workspace_id from work.projects',
  Task: 'select org_id, id, workspace_id from work.tasks',
  User: 'select org_id, user_id as id, workspace_id from work.workspace_members',
};

async function readIds(): Promise<Ids> {
  const found: Ids = {};
  for (const type of types) {
    const rows = await stage.world.database.sql.unsafe<{ id: string; place: Place }[]>(`
      select distinct on (place) place, e.id from (${tables[type]}) e
      join work.workspaces w on w.org_id = e.org_id and w.id = e.workspace_id,
      lateral (select case when w.org_id <> '${acme}' then 'orbit' else w.slug end as place) p
      order by place, e.id`);
    found[type] = Object.fromEntries(rows.map(({ id, place }) => [place, encodeId(type, id)])) as Record<
      Place,
      string
    >;
  }
  return found;
}

/** A place this person cannot reach, and one of the other organization. */
const beyond: Record<CastKey, { outOfReach: Place | null; foreign: Place }> = {
  admin: { outOfReach: null, foreign: 'orbit' },
  owner: { outOfReach: 'operations', foreign: 'orbit' },
  member: { outOfReach: 'operations', foreign: 'orbit' },
  viewer: { outOfReach: 'operations', foreign: 'orbit' },
  outsider: { outOfReach: 'product', foreign: 'orbit' },
  foreign: { outOfReach: null, foreign: 'product' },
};

const uuid = '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';
function malformed(type: string): [string, string][] {
  const id = encodeId(type === 'Node' ? 'Task' : type, uuid);
  const other = types.find((one) => one !== type) ?? 'Task';
  return [
    ['empty', ''],
    ['no id', 'x'],
    ['a plain uuid', uuid],
    ['in capitals', id.toUpperCase()],
    ...(type === 'Node' ? [] : [['of another type', encodeId(other, uuid)] as [string, string]]),
    ['too long', id + '0'.repeat(10_000)],
    ['with a null byte', `${id}\0`],
  ];
}

/** What is asked: a document and arguments in which all ids are real and the caller's own. */
type Question = { readonly name: string; readonly query: string; readonly args: object };

function mutationQuestion(name: string): Question {
  const example = examples.find(({ mutation }) => mutation === name);
  if (!example) throw new Error(`${name} has no example.`);
  return { name, query: operationOf(example, true), args: {} };
}

const queryArguments: Record<string, () => object> = {
  node: () => ({ id: ids.Task?.product }),
  nodes: () => ({ ids: [ids.Task?.product] }),
  workspace: () => ({ id: ids.Workspace?.product }),
  project: () => ({ id: ids.Project?.product }),
  projects: () => ({ workspaceId: ids.Workspace?.product }),
  task: () => ({ id: ids.Task?.product }),
  tasks: () => ({ workspaceId: ids.Workspace?.product }),
};

function queryQuestion(name: string): Question {
  const field = rootFields('Query').find((one) => one.name === name);
  const declared = field?.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = field?.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const isConnection = field?.args.some((arg) => arg.name === 'first');
  const query = `query Q(${declared}) { it: ${name}(${passed}) { ${isConnection ? 'totalCount nodes { id }' : 'id'} } }`;
  return { name, query, args: queryArguments[name]?.() ?? {} };
}

/** The answer with what may differ taken out: the request's own id, and the very id that was asked for. */
async function answerTo(
  who: CastKey | null,
  question: Question,
  args: object,
  asked: string,
): Promise<string> {
  const { data, errors } = await stage.world.ask(who, question.query, args);
  const told = JSON.stringify({
    data,
    errors: errors.map(({ extensions, ...error }) => ({ ...error, extensions })),
  });
  return (asked.length > 20 ? told.replaceAll(asked, '<asked>') : told).replace(
    /"requestId":"[^"]+"/g,
    '"requestId":""',
  );
}

function codesOf(answer: string): string[] {
  const { errors } = JSON.parse(answer) as { errors: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

const idFields = (root: 'Query' | 'Mutation') =>
  rootFields(root)
    .map((field) => ({ name: field.name, positions: idPositions(field) }))
    .filter(({ positions }) => positions.length > 0);

/** The id that names what the field is about: what is not there to see is NOT_FOUND, whoever asks. */
function namesTheSubject(name: string, { path }: IdPosition): boolean {
  const place = path.join('.');
  return (
    ['id', 'workspaceId', 'input.id', 'input.workspaceId'].includes(place) ||
    (name === 'createTask' && place === 'input.projectId')
  );
}

async function sweep(question: Question, position: IdPosition, base: object): Promise<void> {
  const label = `${question.name} ${position.path.join('.')}`;
  const before = await stage.sums();
  for (const [kind, value] of malformed(position.type)) {
    for (const who of everybody) {
      const answer = await answerTo(who, question, withValue(base, position.path, value), value);
      expect([label, kind, who, ...new Set(codesOf(answer))]).toEqual([
        label,
        kind,
        who,
        'VALIDATION_FAILED',
      ]);
    }
    const anonymous = await answerTo(null, question, withValue(base, position.path, value), value);
    expect(codesOf(anonymous)).toEqual(['UNAUTHENTICATED']);
  }
  const type = position.type === 'Node' ? 'Task' : position.type;
  for (const who of everybody) {
    const { outOfReach, foreign } = beyond[who];
    // A person of the organization is nobody out of reach: the directory is open to its members.
    const others = [foreign, ...(outOfReach && type !== 'User' ? [outOfReach] : [])].map(
      (place) => ids[type]?.[place] ?? '',
    );
    const unknown = encodeId(type, newId());
    const expected = await answerTo(who, question, withValue(base, position.path, unknown), unknown);
    if (namesTheSubject(question.name, position))
      expect([label, who, ...codesOf(expected)]).toEqual([label, who, 'NOT_FOUND']);
    for (const id of others) {
      expect([label, who, await answerTo(who, question, withValue(base, position.path, id), id)]).toEqual([
        label,
        who,
        expected,
      ]);
    }
  }
  const after = await stage.sums();
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  expect(changed.filter((table) => table !== 'log.denials')).toEqual([]);
}

describe('an id that is malformed, unknown, out of reach or foreign', () => {
  const mutations = idFields('Mutation').flatMap(({ name, positions }) =>
    positions.map((position) => ({ name, position })),
  );
  it.each(mutations)(
    'in $name at $position.path is answered alike and changes nothing',
    async ({ name, position }) => {
      const { input } = await stage.set(name);
      await sweep(mutationQuestion(name), position, { input, options: { dryRun: false, reason: 'to see' } });
    },
  );

  const queries = idFields('Query').flatMap(({ name, positions }) =>
    positions.map((position) => ({ name, position })),
  );
  it.each(queries)('in $name at $position.path is answered alike', async ({ name, position }) => {
    const question = queryQuestion(name);
    await sweep(question, position, question.args);
  });
});

describe('a workspace id', () => {
  const named = [...rootFields('Query'), ...rootFields('Mutation')].filter((field) =>
    idPositions(field).some(({ path }) => path.at(-1) === 'workspaceId'),
  );
  it.each(named.map(({ name }) => name))(
    'of %s that is missing or null never falls back to anything',
    async (name) => {
      const isQuery = rootFields('Query').some((field) => field.name === name);
      const question = isQuery ? queryQuestion(name) : mutationQuestion(name);
      const base = isQuery ? question.args : { input: (await stage.set(name)).input };
      const path = isQuery ? ['workspaceId'] : ['input', 'workspaceId'];
      for (const value of [null, undefined]) {
        const { data, errors } = await stage.world.ask('owner', question.query, withValue(base, path, value));
        expect(data ?? null).toBeNull();
        expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['VALIDATION_FAILED']);
      }
    },
  );
});
