import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
let projectId: string;
let made = 0;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  projectId = (await office.newProject(workspaceId)).id;
});
afterAll(() => office.world.close());

/** An external id nobody has yet. */
function fresh() {
  made += 1;
  return { externalSource: 'jira', externalId: `EXT-${made}` };
}
const taken = (details: object) => ({ code: 'EXTERNAL_ID_TAKEN', details });
const row = (more: object) => ({ projectId, title: 'Imported', ...more });

describe('the id a task has elsewhere', () => {
  it('stands for one task of a workspace and source', async () => {
    const id = fresh();
    await office.newTask(projectId, id);
    expect(await office.refused('owner', 'createTask', row(id))).toMatchObject(taken(id));
    const { details } = await office.refused('owner', 'createTasks', {
      workspaceId,
      rows: [row(fresh()), row(id)],
    });
    expect(details.rows).toMatchObject([{ index: 1, ...taken(id) }]);
  });

  it('is taken in every project of the workspace, but in no other workspace', async () => {
    const id = fresh();
    await office.newTask(projectId, id);
    const sibling = await office.newProject(workspaceId);
    expect(await office.refused('owner', 'createTask', row({ ...id, projectId: sibling.id }))).toMatchObject(
      taken(id),
    );
    const elsewhere = await office.newProject(await office.newWorkspace());
    expect(await office.newTask(elsewhere.id, id)).toMatchObject(id);
  });

  it('may be the same in another source, or written otherwise', async () => {
    const id = fresh();
    await office.newTask(projectId, id);
    await office.newTask(projectId, { ...id, externalSource: 'azure' });
    await office.newTask(projectId, { ...id, externalSource: 'Jira' });
    await office.newTask(projectId, { ...id, externalId: id.externalId.toLowerCase() });
  });

  it('stays taken by a task in the trash', async () => {
    const id = fresh();
    const task = await office.newTask(projectId, id);
    await office.act('owner', 'deleteTask', { id: task.id });
    expect(await office.refused('owner', 'createTask', row(id))).toMatchObject(taken(id));
    await office.act('owner', 'restoreTask', { id: task.id });
  });

  it('is compared as it is kept, without the space around it', async () => {
    const id = fresh();
    await office.newTask(projectId, id);
    const spaced = { externalSource: ' jira', externalId: ` ${id.externalId}\t` };
    expect(await office.refused('owner', 'createTask', row(spaced))).toMatchObject(taken(id));
    const { results } = await office.act('owner', 'createTasks', {
      workspaceId,
      mode: 'SKIP_FAILED',
      rows: [row(spaced), row(fresh())],
    });
    expect(results).toMatchObject([{ error: taken(id) }, { error: null }]);
  });

  it('is taken by the first of two rows of a batch', async () => {
    const id = fresh();
    const rows = [row(id), row({}), row({}), row(id)];
    const { details } = await office.refused('owner', 'createTasks', { workspaceId, rows });
    expect(details.rows).toMatchObject([{ index: 3, ...taken(id) }]);
    const { results } = await office.act('owner', 'createTasks', { workspaceId, mode: 'SKIP_FAILED', rows });
    expect(results.map(({ error }: Payload) => error?.code ?? null)).toEqual([
      null,
      null,
      null,
      'EXTERNAL_ID_TAKEN',
    ]);
  });

  it('is not taken by a row that could not be done', async () => {
    const id = fresh();
    const rows = [row({ ...id, title: '' }), row(id)];
    const { results } = await office.act('owner', 'createTasks', { workspaceId, mode: 'SKIP_FAILED', rows });
    expect(results.map(({ error }: Payload) => error?.code ?? null)).toEqual(['VALIDATION_FAILED', null]);
  });

  it('is won by one of ten who bring it at once; the others are told so', async () => {
    const id = fresh();
    const told = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2
          ? office.attempt('owner', 'createTask', row(id))
          : office.attempt('owner', 'createTasks', { workspaceId, rows: [row(id)] }),
      ),
    );
    const codes = told.map(({ refusal }) =>
      refusal?.code === 'BULK_REJECTED' ? refusal.details.rows[0].code : (refusal?.code ?? 'done'),
    );
    expect(codes.sort()).toEqual([...Array.from({ length: 9 }, () => 'EXTERNAL_ID_TAKEN'), 'done']);
  });

  it.each([
    ['a source without an id', { externalSource: 'jira' }, ['externalId']],
    ['an id without a source', { externalId: 'X-1' }, ['externalSource']],
    ['a blank id', { externalSource: 'jira', externalId: ' ' }, ['externalId']],
    ['too long a source', { externalSource: 'x'.repeat(101), externalId: 'X-1' }, ['externalSource']],
    ['too long an id', { externalSource: 'jira', externalId: 'x'.repeat(256) }, ['externalId']],
    ['an id with a NUL', { externalSource: 'jira', externalId: 'x\u0000' }, ['externalId']],
    ['an id that is no Unicode', { externalSource: 'jira', externalId: 'x\ud800' }, ['externalId']],
  ])('is not %s', async (_what, wrong, fields) => {
    const { code, details } = await office.refused('owner', 'createTask', row(wrong));
    expect(code).toBe('VALIDATION_FAILED');
    expect(details.problems.map(({ path }: Payload) => path)).toEqual(
      fields.map((field) => ['input', field]),
    );
    const { results } = await office.act('owner', 'createTasks', {
      workspaceId,
      mode: 'SKIP_FAILED',
      rows: [row(wrong)],
    });
    expect(results[0].error).toMatchObject({ code: 'VALIDATION_FAILED', path: fields });
  });

  it('may have 100 and 255 characters and anything a JSON string or an array literal would trip over', async () => {
    const long = { externalSource: '🚀'.repeat(100), externalId: '🚀'.repeat(255) };
    expect(await office.newTask(projectId, long)).toMatchObject(long);
    const odd = { externalSource: `{"a",'b'}`, externalId: `\\"},{NULL,"'` };
    expect(await office.newTask(projectId, odd)).toMatchObject(odd);
    expect(await office.refused('owner', 'createTask', row(odd))).toMatchObject(taken(odd));
  });
});
