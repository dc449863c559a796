import { encodeId } from '@workgraph/kit/ids';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import type { Payload } from '../../work/test/office.ts';
import { openProgramOffice, type ProgramOffice, uuid } from './program-office.ts';

const insiders = ['admin', 'owner', 'member', 'viewer'] as const;
const strangers = ['outsider', 'foreign'] as const;
const actions = ['UPDATE', 'ARCHIVE', 'RESTORE', 'LINK_PROJECT', 'UNLINK_PROJECT'] as const;
const booleans = 'update archive restore linkProject unlinkProject';

let office: ProgramOffice;
let workspaceId: string;
let projectId: string;
/** Programs by what is told of them. */
const there: Record<string, string> = {};
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  projectId = (await office.newProject(workspaceId)).id;
  there.live = (await office.newProgram(workspaceId)).id;
  await office.link(there.live ?? '', projectId);
  for (const [name, title] of Object.entries({ archived: 'Old', 'archived, of a name taken': 'Same' })) {
    const { id } = await office.newProgram(workspaceId, title);
    await office.doProgram('owner', 'archiveProgram', { id });
    there[name] = id;
  }
  there['of the name'] = (await office.newProgram(workspaceId, 'Same')).id;
});
afterAll(() => office?.world.close());

/** The mutation that an action speaks of. */
function attempt(action: (typeof actions)[number], id: string): readonly [mutation: string, input: object] {
  if (action === 'UPDATE') return ['updateProgram', { id, description: 'Else.' }];
  if (action === 'LINK_PROJECT') return ['linkProgramProject', { programId: id, projectId }];
  if (action === 'UNLINK_PROJECT') return ['unlinkProgramProject', { programId: id, projectId }];
  return [action === 'ARCHIVE' ? 'archiveProgram' : 'restoreProgram', { id }];
}

async function doesDry(who: CastKey, [mutation, input]: ReturnType<typeof attempt>): Promise<boolean> {
  const { refusal } = await office.tryProgram(who, mutation, input, { options: { dryRun: true } });
  return refusal === null;
}

const read = async (who: CastKey, id: string, selection: string) =>
  (await office.ask(who, `query ($id: ID!) { program(id: $id) { ${selection} } }`, { id })).program;

/** What everybody can do, by the boolean, by the decision, by those who are told to be able, and by a dry run. */
async function judgements() {
  const judged: { name: string; action: string; who: CastKey; answers: boolean[] }[] = [];
  const decisions = actions.map((action) => `${action}: decision(action: ${action}) { isAllowed message }`);
  const able = actions.map((action) => `${action}: whoCan(action: ${action}, first: 100) { nodes { id } }`);
  for (const [name, id] of Object.entries(there)) {
    const told = await read('owner', id, able.join(' '));
    for (const who of insiders) {
      const { viewerCan, ...decided } = await read(
        who,
        id,
        `viewerCan { ${booleans} } ${decisions.join(' ')}`,
      );
      for (const [index, action] of actions.entries()) {
        const can: boolean = viewerCan[booleans.split(' ')[index] ?? ''];
        const isNamed = told[action].nodes.some((one: Payload) => one.id === userId(who));
        expect(decided[action].message === null).toBe(decided[action].isAllowed);
        const answers = [can, decided[action].isAllowed, isNamed, await doesDry(who, attempt(action, id))];
        judged.push({ name, action, who, answers });
      }
    }
  }
  return judged;
}

describe('what one may do with a program', () => {
  it('is what a dry run of it does, for everybody and in every state of the program', async () => {
    const all = await judgements();
    expect(all.filter(({ answers }) => new Set(answers).size !== 1)).toEqual([]);
    const done = all.filter(({ answers }) => answers[0]);
    expect(new Set(done.map(({ who }) => who))).toEqual(new Set(['admin', 'owner']));
    const byName = Map.groupBy(
      done.filter(({ who }) => who === 'owner'),
      ({ name }) => name,
    );
    const allowed = [...byName].map(([name, some]) => [name, some.map(({ action }) => action)]);
    expect(Object.fromEntries(allowed)).toEqual({
      live: actions,
      archived: ['ARCHIVE', 'RESTORE'],
      'archived, of a name taken': ['ARCHIVE'],
      'of the name': actions,
    });
  });

  it('is said with the rule that decides, the role that would be enough and what is in the way', async () => {
    const why = 'decision(action: RESTORE) { isAllowed rule requiredRole message }';
    const id = there['archived, of a name taken'] ?? '';
    expect((await read('member', id, why)).decision).toEqual({
      isAllowed: false,
      rule: 'program.archive',
      requiredRole: 'OWNER',
      message: 'This needs the role OWNER.',
    });
    expect((await read('admin', id, why)).decision).toEqual({
      isAllowed: false,
      rule: 'program.name',
      requiredRole: null,
      message: 'Another program of this workspace has this name.',
    });
  });

  it('is nothing in an archived workspace, not for the ADMIN either', async () => {
    await office.act('admin', 'archiveWorkspace', { id: workspaceId });
    const all = await judgements();
    await office.act('admin', 'restoreWorkspace', { id: workspaceId });
    expect(all.filter(({ answers }) => answers.includes(true))).toEqual([]);
  });
});

describe('who can', () => {
  const ids = async (who: CastKey) =>
    (await read(who, there.live ?? '', 'whoCan(action: UPDATE) { totalCount nodes { id } }')).whoCan;

  it('names everybody for whom it is allowed once, by name', async () => {
    expect(await ids('owner')).toEqual({
      totalCount: 2,
      nodes: [{ id: userId('admin') }, { id: userId('owner') }],
    });
  });

  it('does not tell a guest who governs the organization', async () => {
    expect(await ids('viewer')).toEqual({ totalCount: 1, nodes: [{ id: userId('owner') }] });
  });
});

describe('permissions', () => {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on WorkspacePermissions { createProgram } } }';
  const reference = (type: string, from: string, id: string) => ({
    __typename: type,
    id: encodeId(type, uuid(from, id)),
  });

  it.each(insiders)('of a workspace say whether one may create a program there: %s', async (who) => {
    const of = [reference('WorkspacePermissions', 'Workspace', workspaceId)];
    const { _entities } = await office.ask(who, query, { of });
    const createProgram = await doesDry(who, ['createProgram', { workspaceId, name: 'Another' }]);
    expect(_entities).toEqual([{ __typename: 'WorkspacePermissions', createProgram }]);
  });

  it.each(strangers)('are told to no stranger: %s', async (who) => {
    const of = [
      reference('WorkspacePermissions', 'Workspace', workspaceId),
      ...Object.values(there).map((id) => reference('ProgramPermissions', 'Program', id)),
    ];
    expect((await office.ask(who, query, { of }))._entities).toEqual(of.map(() => null));
  });

  it('of a page take as many statements as those of one program', async () => {
    const page = `query ($w: ID!, $first: Int) {
      programs(workspaceId: $w, first: $first, filter: { archivedAt: { isNull: false } }) { nodes {
        viewerCan { ${booleans} } decision(action: RESTORE) { rule } whoCan(action: RESTORE) { totalCount nodes { id } } } } }`;
    const count = async (first: number) => {
      const { world } = office;
      world.statements.length = 0;
      const { programs } = await office.ask('owner', page, { w: workspaceId, first });
      // What opens and ends a snapshot may be that of the question before.
      const statements = world.statements.filter((one) => !/^(begin|commit)/i.test(one)).length;
      return { programs: programs.nodes.length, statements };
    };
    const [one, many] = [await count(1), await count(50)];
    expect([one.programs, many.programs]).toEqual([1, 2]);
    expect(many.statements).toBeLessThanOrEqual(one.statements);
  });
});
