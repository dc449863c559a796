import { operationOf, readExamples } from '@workgraph/schema/examples';
import { houses as allHouses } from '@workgraph/schema/load-sdl';
import type { Houses } from '../houses.ts';
import { asker } from './ask.ts';
import { cast } from './cast.ts';
import type { Lookup } from './demo-names.ts';
import { resolveReferences } from './resolve-references.ts';

export type ExplorerTab = { readonly title: string; readonly query: string; readonly variables?: object };

const myWork = `query MyWork {
  myWork {
    counts { total overdue dueToday dueThisWeek }
    tasks(first: 10) {
      nodes { id key title dueDate isOverdue status { name } project { name } version }
    }
  }
}
`;

const board = `query Board($project: ID!) {
  project(id: $project) {
    name state nextStates
    progress { ratio }
    taskCounts { total open done overdue blocked unassigned }
    statuses { key name color }
    tasks(first: 50, sort: [{ field: PRIORITY, direction: DESC }]) {
      totalCount
      nodes { id key title priority dueDate version status { key } assignee { name } }
    }
  }
}
`;

/** What is done in a tab of its own, as a dry run first: running it changes nothing until you say so. */
const tried: readonly string[] = ['moveTask', 'createTask', 'assignTask'];

/** The tabs the explorer opens with, their ids those of this very database. */
export async function explorerExamples(houses: Houses, secret: string): Promise<ExplorerTab[]> {
  const mutations = allHouses.flatMap((house) => readExamples(house));
  const tabs: ExplorerTab[] = [
    { title: 'What is on my plate', query: myWork },
    { title: 'A board', query: board, variables: { project: '@project:APL' } },
    ...mutations
      .filter(({ mutation }) => tried.includes(mutation))
      .map((example) => ({
        title: `${example.title} (a dry run: set dryRun to false to do it)`,
        query: operationOf(example, true),
        variables: { input: example.input, options: { ...example.options, dryRun: true } },
      })),
  ];
  const lookup: Lookup = (house, query, variables, who = 'admin') => {
    const { person, organizationId } = cast[who];
    return asker(houses[house], secret, organizationId)(person, query, variables);
  };
  return resolveReferences(tabs, lookup, new Date());
}
