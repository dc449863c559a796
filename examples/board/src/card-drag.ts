/** What a dragged card carries its task's id as, so that a column takes cards and nothing else. */
export const cardType = 'application/x-workgraph-task';
