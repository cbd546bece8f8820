import type { Http } from './http'
import type { Me, Registration } from './types'

export function identityApi(http: Http) {
  return {
    register: async (registration: Registration) => {
      await http.send('POST', '/api/identity/accounts', { json: registration, anonymous: true })
    },
    logIn: async (idNumber: string, password: string) =>
      (await http.send<Me>('POST', '/api/identity/sessions', { json: { idNumber, password }, anonymous: true })).body,
    logInStaff: async (username: string, password: string) =>
      (await http.send<Me>('POST', '/api/identity/staff-sessions', { json: { username, password }, anonymous: true }))
        .body,
    logOut: async () => {
      await http.send('DELETE', '/api/identity/sessions/current', { anonymous: true })
    },
    renew: async () => (await http.send<Me>('POST', '/api/identity/sessions/renewal')).body,
    me: async () => (await http.send<Me>('GET', '/api/identity/me', { anonymous: true })).body,
    changePassword: async (currentPassword: string, newPassword: string) => {
      await http.send('POST', '/api/identity/me/password', { json: { currentPassword, newPassword } })
    },
  }
}
