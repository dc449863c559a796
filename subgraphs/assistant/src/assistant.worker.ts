import { connect } from '@workgraph/kit/db/connect';
import { startWorker, type Worker } from '@workgraph/kit/jobs/worker';
import type { AssistantOptions } from './assistant.subgraph.ts';
import { finishProposal } from './proposal/finish-proposal.job.ts';

/** Runs the jobs of this house. Not needed where another process does. */
export function startAssistantWorker(options: Omit<AssistantOptions, 'secret'>): Worker {
  const { databaseUrl, clock, graph, onStatement } = options;
  const pool = connect({
    ...{ url: databaseUrl, role: 'assistant_app', connections: 2 },
    ...(onStatement && { onStatement }),
  });
  const handlers = { 'finish-proposal': finishProposal({ pool, graph, clock }) };
  const worker = startWorker({ databaseUrl, house: 'assistant', handlers });
  return {
    async stop() {
      await worker.stop();
      await pool.close();
    },
  };
}
