import type { Me, Role } from '@keju/ui'
import type { RouteLocationRaw } from 'vue-router'

/** A page that somebody wants to enter. */
export interface Entrance {
  readonly next: string
  readonly role?: Role
  readonly forPasswords: boolean
}

/** Nobody enters without a log-in, nor with a one-time password; and each role has its own rooms. */
export function admit(me: Me | null, { next, role, forPasswords }: Entrance): true | RouteLocationRaw {
  if (!me) {
    return { name: 'log-in', query: { next } }
  }
  if (me.passwordChangeRequired) {
    return forPasswords ? true : { name: 'password' }
  }
  return role && !me.roles.includes(role) ? { name: 'work' } : true
}
