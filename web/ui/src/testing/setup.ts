import '@testing-library/jest-dom/vitest'
import { configure } from '@testing-library/vue'
import { afterEach, vi } from 'vitest'

// What comes at all comes soon; on a busy machine it may take longer, which is no fault of what is tested.
configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 60_000 })

afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
