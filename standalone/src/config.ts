import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartProblem } from './start-problem.ts';

export type Config = {
  readonly port: number;
  /** An existing server; null for the embedded one. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Whether an empty database of an existing server is filled with the demo. */
  readonly wantsDemo: boolean;
  /** A file that lists the identity providers to trust; null for none. */
  readonly issuersFile: string | null;
  /** Pages of other origins (`https://host[:port]`) that may ask; none by default. */
  readonly allowedOrigins: readonly string[];
};

const besideSources = fileURLToPath(new URL('../../.workgraph', import.meta.url));

/** Read once, at the start; every problem is named at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    problems.push(`PORT is no port number: ${env.PORT}`);
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl && !isPostgresUrl(databaseUrl)) {
    problems.push('DATABASE_URL is no address of a Postgres: postgres://user:password@host:5432/database');
  }
  const allowedOrigins = (env.WORKGRAPH_ALLOWED_ORIGINS ?? '').split(',').flatMap((one) => one.trim() || []);
  const wrong = allowedOrigins.filter((one) => !URL.canParse(one) || new URL(one).origin !== one);
  if (wrong.length > 0)
    problems.push(`WORKGRAPH_ALLOWED_ORIGINS lists no origin (https://host[:port]): ${wrong.join(', ')}`);
  if (problems.length > 0) throw new StartProblem(problems.join('\n'));
  return Object.freeze({
    port,
    databaseUrl,
    dataFolder: resolve(env.WORKGRAPH_DATA_DIR || besideSources),
    wantsDemo: env.WORKGRAPH_DEMO === '1',
    issuersFile: env.WORKGRAPH_ISSUERS || null,
    allowedOrigins,
  });
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}
