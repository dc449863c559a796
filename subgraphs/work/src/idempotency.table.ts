import { idempotencyTable } from '@workgraph/kit/changes/idempotency';
import { work } from './work.schema.ts';

export const idempotencyKeys = idempotencyTable(work);
