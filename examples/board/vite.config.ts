import { defineConfig } from 'vite';

const gateway = process.env.WORKGRAPH_URL ?? 'http://127.0.0.1:4000';
// The browser asks the server the page came from, and that one asks the gateway: no other origin, so no CORS.
const proxy = { '/graphql': gateway, '/explorer/demo.json': gateway };

export default defineConfig({
  base: './',
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
});
