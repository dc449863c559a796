import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
});
afterAll(() => office.world.close());

const people = [userId('owner'), userId('member'), userId('viewer'), null];

function batch(size: number, ...projectIds: string[]) {
  const rows = Array.from({ length: size }, (_, index) => ({
    projectId: projectIds[index % projectIds.length],
    title: `Row ${index}`,
    description: 'As long as such a thing may be in a real import. '.repeat(4),
    assigneeId: people[index % people.length],
    dueDate: `2027-01-${String((index % 28) + 1).padStart(2, '0')}`,
    labels: ['import'],
    status: index % 3 ? 'TODO' : 'DONE',
    externalSource: 'legacy',
    externalId: `${projectIds.join()} ${size} ${index}`,
  }));
  return { workspaceId, rows };
}

/** Runs it and answers the statements it took; the end of the snapshot before may still come in between. */
async function statementsOf(input: object): Promise<string[]> {
  const { statements } = office.world;
  statements.length = 0;
  const { refusal } = await office.attempt('member', 'createTasks', input, {}, '');
  expect(refusal).toBeNull();
  return statements.filter((statement) => statement !== 'commit');
}

describe('the size of a bulk creation', () => {
  it('is 1 to 500 rows', async () => {
    const { id } = await office.newProject(workspaceId);
    for (const size of [0, 501]) {
      const { code, details } = await office.refused('member', 'createTasks', batch(size, id));
      expect(code).toBe('VALIDATION_FAILED');
      expect(details.problems).toEqual([{ path: ['input', 'rows'], message: 'Must have 1 to 500 rows.' }]);
    }
    expect((await office.readProject(id)).taskCounts.total).toBe(0);
  });

  it('of 500 rows is one event with 500 changes, numbered without a gap, and takes less than two seconds', async () => {
    const { id } = await office.newProject(workspaceId);
    const { sql } = office.world.database;
    const [last] = await sql`select max(sequence)::text as sequence from log.events`;
    const started = performance.now();
    const { payload, refusal } = await office.attempt(
      'member',
      'createTasks',
      batch(500, id),
      {},
      'results { task { number title } }',
    );
    const took = performance.now() - started;
    process.stdout.write(`500 tasks in one bulk creation: ${Math.round(took)} ms\n`);
    expect(refusal).toBeNull();
    expect(took).toBeLessThan(2_000);
    const numbers = payload.results.map(({ task }: Payload) => `${task.number} ${task.title}`);
    expect(numbers).toEqual(Array.from({ length: 500 }, (_, index) => `${index + 1} Row ${index}`));
    const events = await sql`
      select action, count(*)::int as changes, count(distinct entity_id)::int as entities
      from log.events join log.changes using (org_id, sequence)
      where sequence > ${last?.sequence} group by sequence, action`;
    expect([...events]).toEqual([{ action: 'createTasks', changes: 500, entities: 500 }]);
    expect((await office.readProject(id)).taskCounts).toMatchObject({ total: 500, done: 167, open: 333 });
  });

  it('does not change the statements it takes: 50 rows cost as many as 500', async () => {
    const { id } = await office.newProject(workspaceId);
    const few = await statementsOf(batch(50, id));
    const many = await statementsOf(batch(500, id));
    expect(many).toEqual(few);
    expect(few.length).toBeLessThanOrEqual(20);
  });

  it('adds one statement per project beside the first, and none per row', async () => {
    const ids = [];
    for (let index = 0; index < 3; index += 1) ids.push((await office.newProject(workspaceId)).id);
    const [one = '', two = '', three = ''] = ids;
    const alone = await statementsOf(batch(60, one));
    const together = await statementsOf(batch(300, one, two, three));
    expect(together.length - alone.length).toBe(2);
  });
});
