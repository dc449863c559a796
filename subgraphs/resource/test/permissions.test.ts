import { decodeId, encodeId } from '@workgraph/kit/ids';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { actions, booleanOf, insiders, openStage, type Stage, selectOn } from './permission-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
});
afterAll(() => stage?.office.close());

type Judgement = { name: string; action: string; who: CastKey; answers: boolean[] };

const own = selectOn(
  (actions) =>
    `viewerCan { ${actions.map(booleanOf).join(' ')} }
     ${actions.map((action) => `${action}: decision(action: ${action}) { isAllowed message }`).join(' ')}`,
);
const named = selectOn((actions) =>
  actions.map((action) => `${action}: whoCan(action: ${action}, first: 100) { nodes { id } }`).join(' '),
);
const ofAll = (selection: string) => `query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`;

/** What everybody can do, by the boolean, by the decision, by those who are told to be able, and by a dry run. */
async function judgements(): Promise<Judgement[]> {
  const { office, all } = stage;
  const ids = all.map(({ id }) => id);
  const told = await office.ask('owner', ofAll(named), { ids });
  const judged: Judgement[] = [];
  for (const who of insiders) {
    const { data, errors } = await office.ask(who, ofAll(own), { ids });
    expect([...errors, ...told.errors]).toEqual([]);
    for (const [index, asked] of all.entries()) {
      for (const action of actions[asked.type]) {
        const { viewerCan, [action]: decision } = data.nodes[index];
        const able: { id: string }[] = told.data.nodes[index][action].nodes;
        const isNamed = able.some(({ id }) => id === userId(who));
        const isDone = await stage.doesDry(who, stage.attempt(asked, action));
        expect(decision.message === null).toBe(decision.isAllowed);
        const answers = [viewerCan[booleanOf(action)], decision.isAllowed, isNamed, isDone];
        judged.push({ name: asked.name, action, who, answers });
      }
    }
  }
  return judged;
}

describe('what one may do with a resource, a booking and a conflict', () => {
  it('is what a dry run of it does, for everybody and in every state of project and booking', async () => {
    const all = await judgements();
    expect(all.filter(({ answers }) => new Set(answers).size !== 1)).toEqual([]);
    const list = (of: CastKey, isAllowed: boolean) =>
      all
        .filter(({ who, answers }) => who === of && answers[0] === isAllowed)
        .map(({ name, action }) => `${action} ${name}`)
        .sort();
    expect(list('member', true)).toEqual([
      'BOOK member',
      'DELETE GHOST of member, closed',
      'DELETE SOFT of member',
      'UPDATE SOFT of member',
    ]);
    expect(list('viewer', true)).toEqual([]);
    for (const who of ['owner', 'admin'] as const)
      expect(list(who, false)).toEqual(['UPDATE GHOST of member, closed', 'UPDATE SOFT of nobody, archived']);
  });

  it('is said with the rule that decides, the role that would be enough and what is in the way', async () => {
    const why = '... on Allocation { decision(action: UPDATE) { isAllowed rule requiredRole message } }';
    const ids = [stage.idOf('HARD of member'), stage.idOf('GHOST of member, closed')];
    const { data } = await stage.office.ask('member', ofAll(why), { ids });
    const role = { rule: 'allocation.book', requiredRole: 'OWNER', message: 'This needs the role OWNER.' };
    const state = { rule: 'project.open', requiredRole: null, message: 'This project is closed to writing.' };
    expect(data.nodes).toEqual([
      { decision: { isAllowed: false, ...role } },
      { decision: { isAllowed: false, ...state } },
    ]);
  });

  it('is nothing in an archived workspace, not for the ADMIN either', async () => {
    const { sql } = stage.office.world.database;
    await sql`update work.workspaces set archived_at = now() where slug = 'product'`;
    const all = await judgements();
    await sql`update work.workspaces set archived_at = null where slug = 'product'`;
    expect(all.filter(({ answers }) => answers.includes(true))).toEqual([]);
  });
});

describe('what this house adds to the permissions of others', () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on WorkspacePermissions { can: createResource } ... on ProjectPermissions { can: createAllocation } } }`;
  const permissionsOf = (type: string, id = '') => ({
    __typename: `${type}Permissions`,
    id: encodeId(`${type}Permissions`, decodeId(type, id) ?? ''),
  });
  const ask = async (who: CastKey): Promise<unknown[]> => {
    const { office } = stage;
    const projects = ['APL', 'MOB', 'WEB', 'NOR'].map((key) =>
      permissionsOf('Project', office.projects[key]),
    );
    const of = [permissionsOf('Workspace', office.product), ...projects];
    const { data } = await office.ask(who, query, { of });
    return data._entities.map((one: { can: boolean } | null) => one?.can);
  };

  it.each(insiders)('is whether one may make a resource there: %s', async (who) => {
    const input = { workspaceId: stage.office.product, name: 'Somebody' };
    expect((await ask(who))[0]).toBe(await stage.doesDry(who, ['createResource', input]));
  });

  it('is whether one may book any time on a project', async () => {
    const told = await Promise.all(insiders.map(async (who) => [who, (await ask(who)).slice(1)]));
    expect(Object.fromEntries(told)).toEqual({
      admin: [true, false, false, true],
      owner: [true, false, false, undefined],
      // In `delivery` his role would do, but he is no resource there.
      member: [true, false, false, false],
      viewer: [false, false, false, undefined],
    });
  });

  it('is nothing to those who do not reach it', async () => {
    expect(new Set(await ask('foreign'))).toEqual(new Set([undefined]));
  });
});
