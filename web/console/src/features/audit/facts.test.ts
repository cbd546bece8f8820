import { fakeServer } from '@keju/ui/testing'
import { screen } from '@testing-library/vue'
import { anAudit } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import PhotoAuditPage from './pages/PhotoAuditPage.vue'

const CHECKS = [
  { code: 'BYTES', verdict: 'PASS' as const, found: '204800', wanted: '5000–10000000', message: { zh: '文件大小', en: 'Size' } },
  { code: 'BACKGROUND', verdict: 'WARN' as const, found: 'RED', wanted: 'WHITE,BLUE', message: { zh: '背景', en: 'Background' } },
]

describe('What the machine measured', () => {
  it.each([
    ['zh-CN', '测得 204.8 KB，标准 5 KB – 10 MB', '测得 红色，标准 白色、蓝色'],
    ['en', 'measured 204.8 KB, wanted 5 KB – 10 MB', 'measured red, wanted white, blue'],
  ])('has units and names in %s', async (locale, size, background) => {
    localStorage.setItem('keju.locale', locale)
    fakeServer({ 'GET /api/photo-audits': { body: { waiting: 0, claimedByMe: [{ ...anAudit(), checks: CHECKS }] } } })
    await renderPage(PhotoAuditPage, '/photos')

    expect(await screen.findByText(size)).toBeVisible()
    expect(screen.getByText(background)).toBeVisible()
  })
})
