import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: '/',
  plugins: [vue()],
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    // The sites run under "default-src 'self'": nothing may be inlined as a data: URI or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: { '/api': 'http://localhost:8080' },
  },
  test: {
    environment: 'happy-dom',
    globals: true,
    setupFiles: ['@keju/ui/testing/setup'],
    // A test that proves a row of the domain's tables carries its tag; there are 105 of them.
    tags: Array.from({ length: 105 }, (_, i) => ({ name: `row-${i + 1}` })),
  },
})
