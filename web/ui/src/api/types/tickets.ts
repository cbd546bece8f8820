import type { Instant, LocalizedText } from './common'

export type TicketState = 'WAITING' | 'SEATED' | 'OPEN' | 'ISSUED' | 'CLOSED'

export interface Subject {
  readonly code: string
  readonly name: LocalizedText
  readonly date: string
  readonly startsAt: string
  readonly endsAt: string
}

export interface Ticket {
  readonly state: TicketState
  /** Whether the ticket can be had at this very moment. */
  readonly printable: boolean
  readonly ticketNumber?: string | null
  readonly site?: { readonly code: string; readonly name: string; readonly address: string } | null
  readonly room?: { readonly code: string; readonly name: string } | null
  readonly seat?: number | null
  readonly opensAt?: Instant | null
  readonly closesAt?: Instant | null
  /** In which the times of the subjects are meant. */
  readonly zone?: string | null
  readonly subjects: readonly Subject[]
}

export interface SitesImport {
  readonly sites: number
  readonly rooms: number
  readonly seats: number
}

export interface Seating {
  readonly completed: number
  readonly seated: number
  readonly seats: number
  readonly arrangedAt?: Instant | null
}

export interface Arrangement {
  readonly seed: string
  readonly seated: number
  readonly withoutSeat: number
}
