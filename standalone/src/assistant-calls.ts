import type { HouseCallParts } from '@workgraph/gateway/house-calls';
import { envelopeOpener } from '@workgraph/kit/envelope';
import { readOperations } from '@workgraph/schema/operations';

/** How long a confirmed proposal may be sent again with the envelope it was confirmed in: well below what keys are kept. */
const secondsToFinish = 3_600;

/** What the gateway takes from the assistant: registered operations, with an envelope it sealed itself. */
export function assistantCalls(secret: string): Omit<HouseCallParts, 'server'> {
  return {
    house: 'assistant',
    operations: readOperations('assistant'),
    unseal: envelopeOpener(secret),
    unsealForProposal: envelopeOpener(secret, secondsToFinish),
  };
}
