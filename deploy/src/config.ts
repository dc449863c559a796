import { type House, houses } from '@workgraph/schema/load-sdl';
import { StartProblem } from '@workgraph/standalone/start-problem';

/** Reads settings one by one and collects what is wrong, so that every problem is named at once. */
class Settings {
  readonly #env: NodeJS.ProcessEnv;
  readonly #problems: string[] = [];

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  text(name: string, problem: string, isFine: (text: string) => boolean): string {
    const text = this.#env[name] ?? '';
    if (!isFine(text)) this.#problems.push(`${name} ${problem}`);
    return text;
  }

  address(name: string, ...protocols: string[]): string {
    const problem = `must be an address that begins with ${protocols.join('// or ')}//`;
    const isFine = (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
    return this.text(name, problem, isFine).replace(/\/$/, '');
  }

  integer(name: string, otherwise: number, most: number): number {
    const text = this.#env[name] || String(otherwise);
    const isFine = /^\d{1,9}$/.test(text) && Number(text) <= most;
    if (!isFine) this.#problems.push(`${name} must be 0 to ${most}`);
    return Number(text);
  }

  list(name: string): string[] {
    return (this.#env[name] ?? '').split(',').flatMap((one) => one.trim() || []);
  }

  /** Throws StartProblem if anything was wrong. */
  done<Config extends object>(config: Config): Readonly<Config> {
    if (this.#problems.length > 0) throw new StartProblem(this.#problems.join('\n'));
    return Object.freeze(config);
  }
}

/** Shared by gateway and houses: whoever has it can be anybody. There is no default. */
function secret(settings: Settings): string {
  return settings.text('WORKGRAPH_SECRET', 'must have 32 characters at least', (text) => text.length >= 32);
}

function server(settings: Settings) {
  return {
    host: settings.text('HOST', '', () => true) || '127.0.0.1',
    port: settings.integer('PORT', 0, 65_535),
    lameDuckMs: settings.integer('WORKGRAPH_LAME_DUCK_MS', 3_000, 60_000),
  };
}

export function readMigrateConfig(env: NodeJS.ProcessEnv = process.env) {
  const settings = new Settings(env);
  return settings.done({ databaseUrl: settings.address('DATABASE_URL', 'postgres:', 'postgresql:') });
}

export function readHouseConfig(house: House, env: NodeJS.ProcessEnv = process.env) {
  const settings = new Settings(env);
  return settings.done({
    databaseUrl: settings.address('DATABASE_URL', 'postgres:', 'postgresql:'),
    secret: secret(settings),
    gatewayUrl: house === 'assistant' ? settings.address('WORKGRAPH_GATEWAY_URL', 'http:') : null,
    server: server(settings),
  });
}

export function readGatewayConfig(env: NodeJS.ProcessEnv = process.env) {
  const settings = new Settings(env);
  const urls = houses.map((house) => [
    house,
    settings.address(`WORKGRAPH_${house.toUpperCase()}_URL`, 'http:'),
  ]);
  return settings.done({
    secret: secret(settings),
    houseUrls: Object.fromEntries(urls) as Record<House, string>,
    issuersFile: settings.text('WORKGRAPH_ISSUERS', 'must name a file', (text) => text !== ''),
    allowedOrigins: settings.list('WORKGRAPH_ALLOWED_ORIGINS'),
    server: server(settings),
  });
}

export function readProbeConfig(env: NodeJS.ProcessEnv = process.env) {
  const settings = new Settings(env);
  return settings.done({ port: settings.integer('PORT', 0, 65_535) });
}
