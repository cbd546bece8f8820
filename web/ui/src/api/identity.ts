import type { Http } from './http'
import { path } from './paths'
import type {
  Activation,
  Contact,
  ContactChange,
  Me,
  OpenSession,
  RecoveryRequest,
  Registration,
  VerifiedChannel,
} from './types'

export function identityApi(http: Http) {
  return {
    register: async (registration: Registration) => {
      await http.send('POST', '/api/identity/accounts', { json: registration, anonymous: true, proof: 'registration' })
    },
    logIn: async (login: string, password: string) =>
      (await http.send<Me>('POST', '/api/identity/sessions', { json: { login, password }, anonymous: true })).body,
    /** The code is wanted of those who have a second factor, which the first attempt tells. */
    logInStaff: async (username: string, password: string, code?: string) =>
      (
        await http.send<Me>('POST', '/api/identity/staff-sessions', {
          json: { username, password, code },
          anonymous: true,
        })
      ).body,
    /** Shows again who one is, before a grave act. */
    authenticate: async (password: string, code?: string) =>
      (await http.send<Me>('POST', '/api/identity/sessions/current/authentication', { json: { password, code } })).body,
    proposeSecondFactor: async () =>
      (await http.send<{ secret: string; uri: string }>('POST', '/api/identity/me/second-factor')).body,
    confirmSecondFactor: async (code: string) =>
      (
        await http.send<{ recoveryCodes: readonly string[] }>('PUT', '/api/identity/me/second-factor', {
          json: { code },
        })
      ).body.recoveryCodes,
    logOut: async () => {
      await http.send('DELETE', '/api/identity/sessions/current', { anonymous: true })
    },
    /** Any request keeps the session going, for the gateway renews it; this is one for whoever sends no other. */
    stay: async () => (await http.send<Me>('GET', '/api/identity/me')).body,
    me: async () => (await http.send<Me>('GET', '/api/identity/me', { anonymous: true })).body,
    changePassword: async (currentPassword: string, newPassword: string) => {
      await http.send('POST', '/api/identity/me/password', { json: { currentPassword, newPassword } })
    },
    sessions: async () => (await http.send<readonly OpenSession[]>('GET', '/api/identity/sessions')).body,
    endSession: async (id: string) => {
      await http.send('DELETE', path`/api/identity/sessions/${id}`)
    },
    endOtherSessions: async () => {
      await http.send('DELETE', '/api/identity/sessions')
    },
    contacts: async () => (await http.send<readonly Contact[]>('GET', '/api/identity/me/contacts')).body,
    changeContact: async (change: ContactChange) =>
      (await http.send<readonly Contact[]>('PUT', '/api/identity/me/contacts', { json: change })).body,
    verifyContact: async (channel: VerifiedChannel, code: string) =>
      (
        await http.send<readonly Contact[]>('POST', '/api/identity/me/contacts/verifications', {
          json: { channel, code },
        })
      ).body,
    /** Answers with the id of the recovery, whether or not there is such an account. */
    askForRecovery: async (request: RecoveryRequest) =>
      (
        await http.send<{ readonly recoveryId: string }>('POST', '/api/identity/recoveries', {
          json: request,
          anonymous: true,
        })
      ).body.recoveryId,
    recover: async (recoveryId: string, code: string, newPassword: string) => {
      await http.send('POST', path`/api/identity/recoveries/${recoveryId}/password`, {
        json: { code, newPassword },
        anonymous: true,
      })
    },
    activate: async (activation: Activation) => {
      await http.send('POST', '/api/identity/activations/redemption', { json: activation, anonymous: true })
    },
  }
}
