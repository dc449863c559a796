import { idempotencyTable } from '@workgraph/kit/changes/idempotency';
import { portfolio } from './portfolio.schema.ts';

export const idempotencyKeys = idempotencyTable(portfolio);
