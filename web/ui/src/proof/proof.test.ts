import { render, screen, waitFor } from '@testing-library/vue'
import { createApi } from '../api/api'
import { axeViolations, fakeServer, plugins } from '../testing'
import { solve, type Challenge } from './challenge'
import ProofNotice from './ProofNotice.vue'
import { sha256Hex } from './sha256'

const SALT = '1b2c3d4e5f60718293a4b5c6?expires=1795000000&for=registration&level=0&'
const CHALLENGE: Challenge = {
  algorithm: 'SHA-256',
  challenge: sha256Hex(`${SALT}37`),
  maxnumber: 50,
  salt: SALT,
  signature: 'a1',
}
const PROOF = { algorithm: 'SHA-256', challenge: CHALLENGE.challenge, number: 37, salt: SALT, signature: 'a1' }
const REGISTRATION = {
  idNumber: '1',
  idNumberAgain: '1',
  name: '张',
  nameAgain: '张',
  password: 'p',
  accountName: '',
  email: '',
  phone: '',
  warningsAccepted: [],
}
const ADDRESS = '/api/identity/challenges?for=registration&level=2'
const REQUIRED = {
  status: 428,
  body: { type: 'urn:keju:problem:identity.proof-required', title: 'A calculation', challenge: ADDRESS },
}

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of the standard’s example %j', (text, hash) => {
    expect(sha256Hex(text)).toBe(hash)
  })

  it('agrees with the browser’s own at every length around a block', async () => {
    for (let length = 50; length < 135; length++) {
      const text = 'é'.repeat(length / 2) + 'x'.repeat(length % 2)
      const own = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
      expect(sha256Hex(text)).toBe(Array.from(new Uint8Array(own), (b) => b.toString(16).padStart(2, '0')).join(''))
    }
  })
})

describe('A challenge', () => {
  it('is solved by the number behind it', () => expect(solve(CHALLENGE)).toBe(37))

  it('without a solution is given up', () => expect(solve({ ...CHALLENGE, maxnumber: 36 })).toBeNull())
})

describe('A request that needs a proof', () => {
  const api = createApi({ language: () => 'en', onUnauthenticated: () => undefined })

  function decoded(headers: Headers): unknown {
    return JSON.parse(atob(headers.get('Keju-Proof') ?? ''))
  }

  it('is repeated with one, and the page need not know', async () => {
    const server = fakeServer({ 'POST /api/identity/accounts': REQUIRED, [`GET ${ADDRESS}`]: { body: CHALLENGE } })

    await expect(api.identity.register(REGISTRATION)).rejects.toMatchObject({ status: 428 })

    expect(server.requests).toEqual(['POST /api/identity/accounts', `GET ${ADDRESS}`, 'POST /api/identity/accounts'])
    expect(decoded(server.sent('POST /api/identity/accounts').headers)).toEqual(PROOF)
  })

  it('never asks elsewhere for its challenge', async () => {
    const elsewhere = { ...REQUIRED, body: { ...REQUIRED.body, challenge: 'https://elsewhere.example/' } }
    const server = fakeServer({ 'POST /api/identity/accounts': elsewhere })

    await expect(api.identity.register(REGISTRATION)).rejects.toMatchObject({ status: 428 })

    expect(server.requests).toEqual(['POST /api/identity/accounts'])
  })

  it('gets a fresh one when the one at hand has expired', async () => {
    const expired = { status: 422, body: { type: 'urn:keju:problem:identity.proof-refused' } }
    const server = fakeServer({
      'POST /api/identity/accounts': expired,
      'GET /api/identity/challenges': { body: CHALLENGE },
    })

    await expect(api.identity.register(REGISTRATION)).rejects.toMatchObject({ status: 422 })

    expect(server.requests).toEqual([
      'POST /api/identity/accounts',
      'GET /api/identity/challenges?for=registration',
      'POST /api/identity/accounts',
    ])
  })

  it('carries the proof that was made while the person typed', async () => {
    const server = fakeServer({
      'POST /api/identity/accounts': { status: 201 },
      'GET /api/identity/challenges': { body: CHALLENGE },
    })

    api.proofs.prepare('registration')
    await api.identity.register(REGISTRATION)

    expect(server.requests).toEqual(['GET /api/identity/challenges?for=registration', 'POST /api/identity/accounts'])
    expect(decoded(server.sent('POST /api/identity/accounts').headers)).toEqual(PROOF)
  })
})

describe('The notice', () => {
  it('says that the browser works for as long as it does', async () => {
    fakeServer({ 'GET /api/identity/challenges': { body: CHALLENGE } })

    const { container } = render(ProofNotice, { props: { purpose: 'registration' }, global: { plugins: plugins() } })

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('安全验证'))
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement())
    expect(await axeViolations(container)).toEqual([])
  })
})
