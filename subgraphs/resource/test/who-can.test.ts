import { decodeId, encodeId } from '@workgraph/kit/ids';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { actions, booleanOf, openStage, type Stage, selectOn, strangers } from './permission-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
});
afterAll(() => stage?.office.close());

describe('who can', () => {
  const query = `query ($id: ID!, $first: Int, $after: String) { resource(id: $id) {
    whoCan(action: BOOK, first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const ask = async (who: CastKey, page = {}) => {
    const { data, errors } = await stage.office.ask(who, query, { id: stage.idOf('member'), ...page });
    expect(errors).toEqual([]);
    const { nodes, ...rest } = data.resource.whoCan;
    return { ids: nodes.map(({ id }: { id: string }) => id), ...rest };
  };

  it('names everybody for whom it is allowed once, by name and in pages', async () => {
    const { ids } = await ask('owner');
    expect(ids).toEqual([userId('admin'), userId('member'), userId('owner')]);
    const first = await ask('owner', { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await ask('owner', { after: first.pageInfo.endCursor });
    expect([...first.ids, ...rest.ids]).toEqual(ids);
  });

  it('does not tell a guest who governs the organization', async () => {
    expect((await ask('viewer')).ids).toEqual([userId('member'), userId('owner')]);
  });

  it('does not name one whose membership is suspended, unless he needs none', async () => {
    const { sql } = stage.office.world.database;
    const suspended = ['member', 'admin'].map((who) => decodeId('User', userId(who as CastKey)));
    await sql`update work.workspace_members set status = 'SUSPENDED' where user_id in ${sql(suspended)}`;
    const { ids } = await ask('owner');
    await sql`update work.workspace_members set status = 'ACTIVE' where user_id in ${sql(suspended)}`;
    expect(ids).toEqual([userId('admin'), userId('owner')]);
  });
});

describe('permissions', () => {
  it.each(strangers)('are told to no stranger: %s', async (who) => {
    const { office, all } = stage;
    const select = selectOn(() => 'viewerCan { id }');
    const ids = all.map(({ id }) => id);
    const { data } = await office.ask(who, `query ($ids: [ID!]!) { nodes(ids: $ids) { ${select} } }`, {
      ids,
    });
    const nothing = all.map(() => null);
    expect(data.nodes).toEqual(nothing);
    const of = all.map(({ type, id }) => {
      const __typename = `${type}Permissions`;
      return { __typename, id: encodeId(__typename, decodeId(type, id) ?? '') };
    });
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    expect((await office.ask(who, query, { of })).data._entities).toEqual(nothing);
  });

  it('of a page take as many statements as those of one entity', async () => {
    const { office } = stage;
    const permissions = (type: keyof typeof actions) => {
      const [action] = actions[type];
      return `viewerCan { ${actions[type].map(booleanOf).join(' ')} } decision(action: ${action}) { rule }
        whoCan(action: ${action}) { totalCount nodes { id } }`;
    };
    const query = `query ($w: ID!, $first: Int) {
      resources(workspaceId: $w, first: $first) { nodes { ${permissions('Resource')}
        allocations(first: $first) { nodes { ${permissions('Allocation')} } } } }
      allocationConflicts(workspaceId: $w, first: $first) { nodes { ${permissions('AllocationConflict')} } } }`;
    const count = async (first: number) => {
      office.world.statements.length = 0;
      const { data, errors } = await office.ask('owner', query, { w: office.product, first });
      expect(errors).toEqual([]);
      // What opens and ends a snapshot may be that of the question before.
      const statements = office.world.statements.filter((one) => !/^(begin|commit)/i.test(one)).length;
      return { resources: data.resources.nodes.length, statements };
    };
    const [one, many] = [await count(1), await count(50)];
    expect([one.resources, many.resources]).toEqual([1, 4]);
    expect(many.statements).toBeLessThanOrEqual(one.statements);
  });
});
