import { readProbeConfig } from './config.ts';

// For a container's health check: 0 when the process beside it is ready.
const { port } = readProbeConfig();
const isReady = await fetch(`http://127.0.0.1:${port}/ready`).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = isReady ? 0 : 1;
