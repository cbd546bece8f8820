import type { Instant } from './common'
import type { Role } from './identity'

export type StaffRole = Exclude<Role, 'CANDIDATE'>

export interface StaffPosition {
  readonly name: string
  readonly roles: readonly StaffRole[]
  /** Codes of the agencies whose candidates alone a reviewer sees; none means all. */
  readonly agencies: readonly string[]
}

export interface StaffMember extends StaffPosition {
  readonly id: string
  readonly version: number
  readonly username: string
  readonly active: boolean
  readonly access: 'ONE_TIME_PASSWORD' | 'ONE_TIME_PASSWORD_EXPIRED' | 'PASSWORD' | 'PASSWORD_AND_SECOND_FACTOR'
}

export interface StaffChange extends StaffPosition {
  readonly version: number
  readonly active: boolean
  readonly reason: string
}

export interface NewStaff extends StaffPosition {
  readonly username: string
  readonly reason: string
}

export interface SecurityEvent {
  readonly id: number
  readonly happening: string
  readonly outcome: 'DONE' | 'REFUSED'
  readonly accountId?: string | null
  readonly username?: string | null
  readonly actorId?: string | null
  readonly actorUsername?: string | null
  readonly source?: string | null
  readonly reason?: string | null
  /** More than one where failures were added together. */
  readonly times: number
  readonly happenedAt: Instant
}

export interface SecurityHour {
  readonly hour: Instant
  readonly loggedIn: number
  readonly failed: number
}

export interface SecurityFilter {
  readonly account?: string
  readonly happening?: string
  readonly outcome?: string
  readonly from?: Instant
  readonly page?: number
}
