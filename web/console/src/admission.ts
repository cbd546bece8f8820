import type { Me, Role } from '@keju/ui'
import type { RouteLocationRaw } from 'vue-router'

/** A page that somebody wants to enter. */
export interface Entrance {
  readonly next: string
  /** Whose page it is; anybody's of the staff when left out. */
  readonly roles?: readonly Role[]
  readonly forPasswords: boolean
  readonly forSecondFactors: boolean
}

/** Nobody enters without a log-in, nor with a one-time password, nor without a second factor where one is asked for; and each role has its own rooms. */
export function admit(me: Me | null, { next, roles, forPasswords, forSecondFactors }: Entrance): true | RouteLocationRaw {
  if (!me) {
    return { name: 'log-in', query: { next } }
  }
  if (me.passwordChangeRequired) {
    return forPasswords ? true : { name: 'password' }
  }
  if (me.secondFactor === 'MISSING') {
    return forSecondFactors ? true : { name: 'security' }
  }
  return roles && !roles.some((role) => me.roles.includes(role)) ? { name: 'work' } : true
}
