import { encodeId, newId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice } from './booking-office.ts';

let office: Office;
let projectId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  projectId = office.projects.APL ?? '';
});
afterAll(() => office.close());

const placeholder = () => office.resource('owner', office.product, null);

describe('who may book', () => {
  it('lets a MEMBER book SOFT and GHOST for himself, and nothing else', async () => {
    const own = await office.resource('owner', office.product, 'member');
    const other = await placeholder();
    const as = (type: 'HARD' | 'SOFT' | 'GHOST', resourceId = own) =>
      office.book('member', { resourceId, projectId, type, amount: { percent: 10 } });
    const { allocation } = await as('SOFT');
    expect(allocation).toMatchObject({ type: 'SOFT' });
    expect((await as('GHOST')).allocation).toMatchObject({ type: 'GHOST' });
    expect(await as('HARD')).toMatchObject({ code: 'FORBIDDEN', details: { requiredRole: 'OWNER' } });
    expect(await as('SOFT', other)).toMatchObject({ code: 'FORBIDDEN', details: { requiredRole: 'OWNER' } });
    const harder = await office.run('member', 'updateAllocation', { id: allocation.id, type: 'HARD' });
    expect(harder.code).toBe('FORBIDDEN');
    const { allocation: hard } = await office.book('owner', {
      resourceId: own,
      projectId,
      amount: { percent: 10 },
    });
    expect((await office.run('member', 'deleteAllocation', { id: hard.id })).code).toBe('FORBIDDEN');
    expect((await office.run('member', 'deleteAllocation', { id: allocation.id })).allocation).toBeNull();
    expect((await office.book('viewer', { resourceId: own, projectId, type: 'SOFT' })).code).toBe(
      'FORBIDDEN',
    );
  });

  it('knows nothing of a place out of reach, of another organization and of ids that are none', async () => {
    const resourceId = await placeholder();
    const { allocation } = await office.book('owner', { resourceId, projectId });
    for (const who of ['outsider', 'foreign'] as const) {
      const answers = [
        await office.book(who, { resourceId, projectId }),
        await office.book(who, { resourceId: encodeId('Resource', newId()), projectId }),
        await office.run(who, 'deleteAllocation', { id: allocation.id }),
        await office.run(who, 'updateResource', { id: resourceId, name: 'Mine' }),
        await office.run(who, 'createResource', { workspaceId: office.product, userId: userId('outsider') }),
      ];
      for (const { error } of answers) expect(error.message).toBe('Not found.');
      const { data } = await office.ask(who, 'query ($id: ID!) { resource(id: $id) { id } }', {
        id: resourceId,
      });
      expect(data.resource).toBeNull();
    }
    expect((await office.book('owner', { resourceId: allocation.id, projectId })).code).toBe(
      'VALIDATION_FAILED',
    );
  });
});

describe('what is booked for', () => {
  it('must be a project of the same workspace that still takes work', async () => {
    const resourceId = await placeholder();
    const on = (key: string) => office.book('owner', { resourceId, projectId: office.projects[key] ?? '' });
    expect((await on('NOR')).code).toBe('NOT_FOUND');
    const elsewhere = await office.book('admin', { resourceId, projectId: office.projects.NOR ?? '' });
    expect(elsewhere.code).toBe('NOT_FOUND');
    await office.world.ask(
      'owner',
      'mutation ($id: ID!) { cancelProject(input: { id: $id }) { position } }',
      {
        id: office.projects.MOB,
      },
    );
    expect(await on('MOB')).toMatchObject({ code: 'PROJECT_CLOSED', details: { state: 'CANCELLED' } });
  });

  it('may be a task of that project, which reads as null once it is in the trash', async () => {
    const resourceId = await placeholder();
    const tasks = await office.world.ask(
      'owner',
      'query ($id: ID!) { project(id: $id) { tasks(first: 1) { nodes { id } } } }',
      { id: projectId },
    );
    const taskId = tasks.data.project.tasks.nodes[0].id;
    const wrong = await office.book('owner', { resourceId, projectId: office.projects.WEB ?? '', taskId });
    expect(wrong.code).toBe('VALIDATION_FAILED');
    const { allocation } = await office.book('owner', { resourceId, projectId, taskId });
    expect(allocation.task).toEqual({ id: taskId });
    await office.world.ask('owner', 'mutation ($id: ID!) { deleteTask(input: { id: $id }) { position } }', {
      id: taskId,
    });
    const { data, errors } = await office.ask(
      'owner',
      'query ($id: ID!) { resource(id: $id) { allocations { nodes { project { id } task { id } } } } }',
      { id: resourceId },
    );
    expect(errors).toEqual([]);
    expect(data.resource.allocations.nodes).toEqual([{ project: { id: projectId }, task: null }]);
  });

  it('refuses to change a booking of a closed project but lets it go', async () => {
    const resourceId = await placeholder();
    const { allocation } = await office.book('owner', { resourceId, projectId: office.projects.WEB ?? '' });
    await office.world.ask(
      'owner',
      'mutation ($id: ID!) { cancelProject(input: { id: $id }) { position } }',
      {
        id: office.projects.WEB,
      },
    );
    const changed = await office.run('owner', 'updateAllocation', {
      id: allocation.id,
      amount: { percent: 1 },
    });
    expect(changed.code).toBe('PROJECT_CLOSED');
    expect((await office.run('owner', 'deleteAllocation', { id: allocation.id })).position).not.toBeNull();
  });
});
