import { idempotencyTable } from '@workgraph/kit/changes/idempotency';
import { house } from './resource.schema.ts';

export const idempotencyKeys = idempotencyTable(house);
