/** What is built: the main process and the processes it starts (out/main), the preload (out/preload), the windows (out/renderer). */
import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      // packages of package.json's dependencies stay in node_modules: some are native or WASM, all are what the tests ran with
      externalizeDeps: true,
      minify: false,
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          engine: 'src/engine/process.ts',
          encoder: 'src/encode/process.ts',
          reader: 'src/import/process.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // a sandboxed preload can only be CommonJS
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [svelte({ configFile: resolve('svelte.config.js') })],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // inlined fonts and pictures would need `data:` in the content security policy
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
})
