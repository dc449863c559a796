import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { houses, loadSdl } from './load-sdl.ts';

/** The supergraph of all houses, or an error that lists every reason why they do not fit together. */
export function composeSupergraph(): string {
  return compose().supergraphSdl;
}

/** The same as a client sees it: nothing of federation, nothing of who owns what. */
export function composePublicSdl(): string {
  return compose().publicSdl;
}

function compose() {
  const services = houses.map((name) => ({ name, url: `http://${name}`, typeDefs: loadSdl(name) }));
  const result = composeServices(services);
  if (compositionHasErrors(result)) {
    throw new Error(
      `The houses do not compose:\n${result.errors.map((error) => `- ${error.message}`).join('\n')}`,
    );
  }
  return result;
}
