import { dateScalar, dateTimeScalar } from '@workgraph/kit/graphql/scalars';
import { type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';

/**
 * Makes the gateway refuse what is no date before any house is asked: a house would name variables the client never
 * wrote, and refuse the other fields of the same call with it. The values themselves pass as they were sent.
 */
export function checkScalars(schema: GraphQLSchema): void {
  for (const checked of [dateScalar, dateTimeScalar]) {
    const scalar = schema.getType(checked.name);
    if (!isScalarType(scalar)) continue;
    scalar.parseValue = (value) => {
      checked.parseValue(value);
      return value;
    };
    scalar.parseLiteral = (node) => {
      checked.parseLiteral(node);
      return valueFromASTUntyped(node);
    };
  }
}
