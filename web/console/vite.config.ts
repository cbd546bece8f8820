import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: '/console/',
  plugins: [vue()],
  build: {
    outDir: 'target/classes/META-INF/resources/console',
    emptyOutDir: true,
    // The sites run under "default-src 'self'": nothing may be inlined as a data: URI or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5174,
    proxy: { '/api': 'http://localhost:8080' },
    // A test compares the words for the security log with what the service writes into it.
    fs: { allow: ['..', '../../identity-service/src/main/java/org/keju/identity/domain'] },
  },
  test: { environment: 'happy-dom', globals: true, setupFiles: ['@keju/ui/testing/setup'] },
})
