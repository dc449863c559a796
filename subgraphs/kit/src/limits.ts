/** What one request may ask for. Counts of selections are taken with every fragment spread expanded. */
export const LIMITS = Object.freeze({
  /** Size of a request body, in bytes. */
  bodyBytes: 262_144,
  /** Lexical tokens of a document; the parser stops there. */
  tokens: 2_000,
  /** Operations of a document, the one that runs included. */
  operations: 10,
  /** Fields above one another, the leaf included; fields named `edges`, `node` and `nodes` are not counted. */
  depth: 12,
  /** The same below (and with) `__schema` or `__type`, which the depth of data does not count. */
  introspectionDepth: 16,
  /** Aliases on and below `__schema` and `__type`. */
  introspectionAliases: 0,
  /** Fields of a list type above one another; a connection is one level, counted at its `edges` or `nodes`. */
  listDepth: 5,
  /** Aliases of an operation, those on `__typename` too. */
  aliases: 30,
  /** Fields at the top of an operation, `__typename` included. */
  rootFields: Object.freeze({ query: 20, mutation: 5, subscription: 1 }),
  /** Directives of an operation, wherever they stand. */
  directives: 30,
  /** Fields, spreads and inline fragments of an operation: executors inline fragments, and doubling spreads would grow without end. */
  selections: 10_000,
  /** Selection sets inside one another, those of fragments too: bounds the recursion of everything that walks a document. */
  nesting: 100,
  /** Points an operation may cost. */
  cost: 5_000,
  /** Rows of a page when neither `first` nor `last` says how many. */
  pageDefault: 20,
  /** Rows of a page at most; also what a plain list counts when it declares no size. */
  pageMax: 100,
  /** Items of a list in the input. */
  inputList: 250,
  /** Items of a list in an input field named `rows` (bulk mutations). */
  inputRows: 500,
  /** Lists and objects inside one another in one variable or argument. */
  inputDepth: 20,
  /** Length of a string in the input, in bytes of UTF-8. */
  textBytes: 65_536,
  /** Errors returned for a document or its input; the rest is not told. */
  validationErrors: 5,
});
