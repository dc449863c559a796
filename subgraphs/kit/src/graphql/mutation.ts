import type { MutationOptions, Verb } from '../changes/mutate.ts';
import type { Outcome } from '../changes/outcome.ts';
import type { RequestContext } from './request-context.ts';

type Arguments<Input> = { readonly input: Input; readonly options?: MutationOptions | null | undefined };

/** The resolver of a mutation: its verb, in a transaction of its own, through the one way of writing. */
export function mutation<Input>(verb: Verb<Input>) {
  return (
    _parent: unknown,
    { input, options }: Arguments<Input>,
    context: RequestContext<unknown>,
    { fieldName }: { readonly fieldName: string },
  ): Promise<Outcome> => context.mutate(fieldName, verb, input, options);
}
