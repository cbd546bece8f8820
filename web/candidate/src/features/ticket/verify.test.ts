import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { renderPage } from '../../testing/renderPage'
import VerifyPage from './pages/VerifyPage.vue'
import { verify } from './seal'

const CONTENT = 'KEJU1|demo-2026|00013100000010051764|A1|310***********1234|𠮷一'

const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)))

async function signed(content: string) {
  const keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
  const signature = await crypto.subtle.sign('Ed25519', keys.privateKey, new TextEncoder().encode(content))
  const url = base64(signature).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return { text: `${content}|${url}`, publicKey: base64(await crypto.subtle.exportKey('spki', keys.publicKey)) }
}

describe('A seal', () => {
  it('is genuine when the platform signed exactly this', async () => {
    const { text, publicKey } = await signed(CONTENT)

    expect(await verify(`${text}\n`, publicKey)).toMatchObject({
      outcome: 'genuine',
      seal: { name: '𠮷一', ticketNumber: '00013100000010051764' },
    })
  })

  it('is forged when a single character was changed, or somebody else signed', async () => {
    const { text, publicKey } = await signed(CONTENT)
    const other = await signed(CONTENT)

    expect(await verify(text.replace('1234', '1235'), publicKey)).toEqual({ outcome: 'forged' })
    expect(await verify(other.text, publicKey)).toEqual({ outcome: 'forged' })
  })

  it.each(['', 'https://example.org', 'KEJU1|a|b', '|||||||', 'KEJU2|a|b|c|d|e|AAAA', `${CONTENT}|&&&`])(
    'is unreadable when it is something else: %s',
    async (text) => {
      const { publicKey } = await signed(CONTENT)
      expect(await verify(text, publicKey)).toEqual({ outcome: 'unreadable' })
    },
  )
})

describe('The page at the door', () => {
  beforeEach(() => localStorage.clear())

  it('waits for a code, by a scanner where there is no camera to read it', async () => {
    const { publicKey } = await signed(CONTENT)
    fakeServer({ 'GET /api/tickets/verification-key': { body: { algorithm: 'Ed25519', publicKey } } })
    await renderPage(VerifyPage, '/verify')

    await userEvent.click(screen.getByRole('button', { name: '核验' }))

    expect(await screen.findByText('请先扫描方形码')).toBeVisible()
    expect(screen.getByLabelText('方形码内容')).toHaveFocus()
    expect(screen.queryByText(/摄像头/)).not.toBeInTheDocument()
  })

  it('verifies its first ticket without a network once it has been opened with one', async () => {
    const { text, publicKey } = await signed(CONTENT)
    fakeServer({ 'GET /api/tickets/verification-key': { body: { algorithm: 'Ed25519', publicKey } } })
    await renderPage(VerifyPage, '/verify')
    await vi.waitFor(() => expect(localStorage.getItem('keju.ticket-key')).toBe(publicKey))

    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'))
    await userEvent.type(screen.getByLabelText('方形码内容'), `${text}{Enter}`)

    expect(await screen.findByText(/真实有效/)).toBeVisible()
    expect(screen.queryByText(/公钥未能保存/)).toBeNull()
  })

  it('says when it has no key for the time without a network', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'))
    await renderPage(VerifyPage, '/verify')

    expect(await screen.findByText(/公钥未能保存/)).toBeVisible()
  })

  it('tells whose ticket it is, and goes on without a network', async () => {
    const { text, publicKey } = await signed(CONTENT)
    fakeServer({ 'GET /api/tickets/verification-key': { body: { algorithm: 'Ed25519', publicKey } } })
    const { container } = await renderPage(VerifyPage, '/verify')
    const input = screen.getByLabelText('方形码内容')

    await userEvent.type(input, `${text}{Enter}`)
    expect(await screen.findByText(/真实有效/)).toBeVisible()
    expect(screen.getByText('𠮷一')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])

    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'))
    await userEvent.type(input, `${text.replace('1234', '9999')}{Enter}`)
    expect(await screen.findByText(/签名不符/)).toBeVisible()
  })
})
