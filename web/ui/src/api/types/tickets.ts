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
  /** Every run with its seed, in the order in which to repeat them. */
  readonly arrangements?: readonly ArrangementRun[]
}

export interface ArrangementRun {
  readonly seed: string
  readonly startedOver: boolean
  readonly startedAt: Instant
  /** Missing when the run was broken off. */
  readonly finishedAt?: Instant | null
  readonly seated: number
  readonly withoutSeat: number
}

export interface TestSite {
  readonly siteId: string
  readonly cityCode: string
  /** Missing where only the code is known. */
  readonly cityName?: LocalizedText
  readonly code: string
  readonly name: string
  readonly address: string
  /** How many it has. */
  readonly rooms: number
  readonly seats: number
}

export interface TestSiteRooms {
  readonly siteId: string
  readonly rooms: readonly TestRoom[]
}

export interface TestRoom {
  readonly roomId: string
  readonly code: string
  readonly name: string
  readonly seats: number
  readonly accessible: boolean
  readonly seated: number
}

export type Mark = 'SCORED' | 'ABSENT' | 'VOID'

export interface Score {
  readonly papers: readonly {
    readonly code: string
    readonly name: LocalizedText
    readonly mark: Mark
    readonly points?: number | null
  }[]
  /** Missing as long as a paper is. */
  readonly total?: number | null
  readonly releasedAt: Instant
}

export interface ScoreSheet {
  readonly id: string
  readonly status: 'DRAFT' | 'RELEASED' | 'DISCARDED'
  readonly fileHash: string
  readonly lines: number
  readonly importedBy: string
  /** Whether it is the reader who imported it. */
  readonly imported: boolean
  readonly importedAt: Instant
  readonly releasedBy?: string | null
  readonly releasedAt?: Instant | null
  readonly discardedBy?: string | null
  readonly discardedAt?: Instant | null
  readonly papers: readonly {
    readonly subject: string
    readonly papers: number
    readonly absent: number
    readonly voided: number
    readonly corrections: number
    readonly lowest?: number | null
    readonly highest?: number | null
    readonly mean?: number | null
  }[]
}

/** The key that proves tickets. */
export interface VerificationKey {
  readonly algorithm: string
  /** Base64 of its SubjectPublicKeyInfo. */
  readonly publicKey: string
}

export interface Arrangement {
  readonly seed: string
  readonly seated: number
  readonly withoutSeat: number
}
