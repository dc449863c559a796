import { idempotencyTable } from '@workgraph/kit/changes/idempotency';
import { assistant } from './assistant.schema.ts';

export const idempotencyKeys = idempotencyTable(assistant);
