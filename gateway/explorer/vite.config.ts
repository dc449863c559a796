import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses, so that the page also works below a path prefix.
  base: './',
  worker: { format: 'es' },
  build: {
    // Monaco's editor and workers are megabytes by nature; a warning about it helps nobody.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      onLog(level, log, print) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
      },
    },
  },
});
