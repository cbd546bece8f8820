import type { Http } from './http'
import { path, query } from './paths'
import type { NewStaff, Page, SecurityEvent, SecurityFilter, SecurityHour, StaffChange, StaffMember } from './types'

export function staffApi(http: Http) {
  return {
    list: async () => (await http.send<readonly StaffMember[]>('GET', '/api/identity/staff')).body,
    /** Takes somebody on; the one-time password is told this once. */
    appoint: async (newcomer: NewStaff) =>
      (
        await http.send<{ member: StaffMember; oneTimePassword: string }>('POST', '/api/identity/staff', {
          json: newcomer,
        })
      ).body,
    change: async (id: string, change: StaffChange) =>
      (await http.send<StaffMember>('PUT', path`/api/identity/staff/${id}`, { json: change })).body,
    issuePassword: async (id: string, reason: string) =>
      (await http.send<{ password: string }>('POST', path`/api/identity/staff/${id}/one-time-password`, { json: { reason } }))
        .body.password,
    resetSecondFactor: async (id: string, reason: string) => {
      await http.send('POST', path`/api/identity/staff/${id}/second-factor-reset`, { json: { reason } })
    },
  }
}

export function securityLogApi(http: Http) {
  return {
    page: async (filter: SecurityFilter) =>
      (await http.send<Page<SecurityEvent>>('GET', `/api/identity/security-log${query({ ...filter })}`)).body,
    hours: async () => (await http.send<readonly SecurityHour[]>('GET', '/api/identity/security-log/hours')).body,
    check: async () =>
      (await http.send<{ rows: number; intact: boolean; guarded: boolean }>('GET', '/api/identity/security-log/check'))
        .body,
  }
}
