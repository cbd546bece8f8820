import type { Photo } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aPhoto, anApplication } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import { checkFile } from './checkFile'
import PhotoPage from './pages/PhotoPage.vue'

const PROPS = { applicationId: 'a1' }
const EARLIER = {
  photoId: 'p0',
  examTitle: { zh: '秋季考试', en: 'Autumn examination' },
  approvedAt: '2026-09-01T02:00:00Z',
}
const REASON = { code: 'BLURRED', text: { zh: '照片模糊', en: 'Blurred' } }

/** Uploads do not go by fetch, which tells nothing of how far they are. */
function uploadsAreAnswered(photo: Photo): void {
  class Upload extends EventTarget {
    readonly upload = new EventTarget()
    readonly responseText = JSON.stringify(photo)
    readonly status = 200
    open(): void {}
    setRequestHeader(): void {}
    getResponseHeader = () => 'application/json'
    send(): void {
      this.dispatchEvent(new Event('load'))
    }
  }
  vi.stubGlobal('XMLHttpRequest', Upload)
}

describe('A photo file', () => {
  const { rule } = aPhoto()
  const jpeg = { type: 'image/jpeg', size: 10_000 }
  const pixels = { width: 295, height: 413 }

  it.each([
    ['fits', jpeg, pixels, undefined],
    ['fits as far as can be seen without its pixels', jpeg, null, undefined],
    ['is too large', { ...jpeg, size: 20_481 }, pixels, '文件 {size}，超过了 {limit} 的上限'],
    ['is too small', { ...jpeg, size: 4_999 }, pixels, '文件 {size}，低于 {limit} 的下限'],
    ['is too narrow', jpeg, { width: 294, height: 413 }, '照片宽 {width} 像素、高 {height} 像素，不符合尺寸要求'],
  ])('%s', (_case, file, size, message) => {
    expect(checkFile(file, size, rule)?.message.zh).toBe(message)
  })

  it('is a JPEG and nothing else', { tags: 'row-49' }, () => {
    expect(checkFile({ type: 'image/png', size: 10_000 }, pixels, rule)?.message.zh).toBe('照片必须是 JPG / JPEG 格式')
  })
})

describe('The photo page', () => {
  it('says that there is none yet, and what it must be', { tags: 'row-63' }, async () => {
    fakeServer({ 'GET /api/photos/a1': { body: aPhoto() } })
    await renderPage(PhotoPage, '/applications/a1/photo', PROPS)

    expect(await screen.findByText('您还没有上传照片，请尽快上传。')).toBeVisible()
    expect(screen.getByText('近期免冠正面彩色证件照，不要使用生活照')).toBeVisible()
  })

  it('shows a new photo in the place of the one before, past the cache of the browser', { tags: 'row-58' }, async () => {
    fakeServer({
      'GET /api/photos/a1': { body: aPhoto({ state: 'UPLOADED', version: 1 }) },
      'GET /api/applications/a1': { body: anApplication() },
    })
    uploadsAreAnswered(aPhoto({ state: 'UPLOADED', version: 2 }))
    await renderPage(PhotoPage, '/applications/a1/photo', PROPS)
    const shown = await screen.findByRole('img', { name: '您的照片' })
    expect(shown).toHaveAttribute('src', '/api/photos/a1/image?v=1')

    const file = new File(['x'.repeat(10_000)], 'me.jpg', { type: 'image/jpeg' })
    await userEvent.upload(screen.getByLabelText('换一张照片'), file)
    await userEvent.click(screen.getByRole('button', { name: '上传' }))

    await waitFor(() => expect(shown).toHaveAttribute('src', '/api/photos/a1/image?v=2'))
  })

  it('asks for a photo and refuses to upload none', async () => {
    fakeServer({ 'GET /api/photos/a1': { body: aPhoto() } })
    const { container } = await renderPage(PhotoPage, '/applications/a1/photo', PROPS)

    await userEvent.click(await screen.findByRole('button', { name: '上传' }))

    await userEvent.click(await screen.findByRole('link', { name: '请先选择照片文件' }))
    expect(screen.getByLabelText('选择照片文件')).toHaveFocus()
    expect(await axeViolations(container)).toEqual([])
  })

  it('shows the chosen photo and what is wrong with it before any upload', async () => {
    fakeServer({ 'GET /api/photos/a1': { body: aPhoto() } })
    await renderPage(PhotoPage, '/applications/a1/photo', PROPS)

    const picker = await screen.findByLabelText('选择照片文件')
    await userEvent.upload(picker, new File(['x'], 'me.jpg', { type: 'image/jpeg' }))

    expect(screen.getByRole('img', { name: '将要上传的照片' })).toBeVisible()
    expect(picker).toHaveAccessibleDescription(/文件 1 B，低于 5 KB 的下限/)
  })

  it('warns before a confirmation that is final', async () => {
    const server = fakeServer({
      'GET /api/photos/a1': { body: aPhoto({ state: 'UPLOADED' }) },
      'GET /api/applications/a1': { body: anApplication() },
      'POST /api/photos/a1/confirmation': { body: aPhoto({ state: 'PENDING' }) },
    })
    await renderPage(PhotoPage, '/applications/a1/photo', PROPS)

    expect(await screen.findByText('照片一旦确认，不允许再修改。')).toBeVisible()
    expect(await screen.findByText(anApplication().candidate.name)).toBeVisible()
    expect(screen.getByText(anApplication().number)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '确认我的照片' }))

    expect(await screen.findByText('照片正在审核')).toBeVisible()
    expect(server.requests).toContain('POST /api/photos/a1/confirmation')
  })

  it('gives the reasons of a refusal and lets another photo be chosen', async () => {
    fakeServer({ 'GET /api/photos/a1': { body: aPhoto({ state: 'REJECTED', reasons: [REASON], note: '请重拍' }) } })
    await renderPage(PhotoPage, '/applications/a1/photo', PROPS)

    expect(await screen.findByText('照片模糊')).toBeVisible()
    expect(screen.getByText('审核员说明：请重拍')).toBeVisible()
    expect(screen.getByLabelText('换一张照片')).toBeVisible()
  })

  it('offers the photos of earlier applications where photos belong to the account', async () => {
    const rule = { ...aPhoto().rule, owner: 'ACCOUNT' as const }
    const server = fakeServer({
      'GET /api/photos/a1': { body: aPhoto({ rule }) },
      'GET /api/applications/a1': { body: anApplication() },
      'GET /api/photos/a1/earlier': { body: [EARLIER] },
      'POST /api/photos/a1/earlier/p0/use': { body: aPhoto({ rule, state: 'UPLOADED', version: 2 }) },
    })
    const { container } = await renderPage(PhotoPage, '/applications/a1/photo', PROPS)

    expect(await screen.findByRole('img', { name: '“秋季考试”使用的照片' })).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '沿用“秋季考试”的照片' }))

    expect(await screen.findByRole('button', { name: '确认我的照片' })).toBeVisible()
    expect(server.requests).toContain('POST /api/photos/a1/earlier/p0/use')
  })

  it('asks for a photo of its own where photos belong to the application', async () => {
    const server = fakeServer({ 'GET /api/photos/a1': { body: aPhoto() } })
    await renderPage(PhotoPage, '/applications/a1/photo', PROPS)

    expect(await screen.findByLabelText('选择照片文件')).toBeVisible()
    expect(screen.queryByText('沿用以前的照片')).not.toBeInTheDocument()
    expect(server.requests).not.toContain('GET /api/photos/a1/earlier')
  })

  it('takes no photo any more once the step is closed', async () => {
    fakeServer({ 'GET /api/photos/a1': { body: aPhoto({ state: 'APPROVED', open: false }) } })
    await renderPage(PhotoPage, '/applications/a1/photo', PROPS)

    expect(await screen.findByText('照片审核通过')).toBeVisible()
    await waitFor(() => expect(screen.queryByLabelText('换一张照片')).not.toBeInTheDocument())
  })
})
